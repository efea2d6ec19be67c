import { expect, it } from 'vitest';
import { pagePaths, somePagePaths } from '../../../../src/anomaly-scan/site/page-paths.ts';

const values = (...pages: readonly string[]) => new Map([['pages', pages]]);

it('pages are paths as a browser asks for them, each once', () => {
  expect(pagePaths(values('/', 'about', '/about', '/a/b'))).toEqual(['/', '/about', '/a/b']);
  expect(somePagePaths(values('/'))).toEqual(['/']);
});

it('a part that looks at these pages alone does not pass without any', () => {
  expect(pagePaths(values())).toEqual([]);
  expect(() => somePagePaths(values())).toThrow('pages is empty');
});
