import { expect, it } from 'vitest';
import { packagesOfMap } from '../../../../src/anomaly-scan/libraries/packages-of-map.ts';

it.each<readonly [path: string, expected: object]>([
  ['/repo/web/node_modules/jquery/dist/jquery.js', { name: 'jquery', root: '/repo/web', node: 'node_modules/jquery' }],
  [
    'webpack:///./node_modules/@angular/core/a.js',
    { name: '@angular/core', root: '', node: 'node_modules/@angular/core' },
  ],
  ['webpack://shop/node_modules/moment/moment.js?1f2e', { name: 'moment', root: '', node: 'node_modules/moment' }],
  [
    '/r/node_modules/a/node_modules/lodash/x.js',
    { name: 'lodash', root: '/r', node: 'node_modules/a/node_modules/lodash' },
  ],
  [
    '/r/node_modules/.pnpm/jquery@3.4.1/node_modules/jquery/dist/jquery.js',
    { name: 'jquery', version: '3.4.1', node: 'node_modules/.pnpm/jquery@3.4.1/node_modules/jquery' },
  ],
  [
    '/r/node_modules/.pnpm/@angular+core@10.0.1_rxjs@6.6.3/node_modules/@angular/core/index.js',
    { name: '@angular/core', version: '10.0.1' },
  ],
])('%s', (path, expected) => {
  expect(packagesOfMap([undefined, path])).toMatchObject([{ ...expected, sources: [1] }]);
});

it('passes over own code, and counts a package once', () => {
  const paths = ['/r/src/app.js', '/r/node_modules/a/x.js', '/r/node_modules/a/y.js', '/r/my_node_modules/b/x.js'];
  expect(packagesOfMap(paths)).toMatchObject([{ name: 'a', sources: [1, 2] }]);
});
