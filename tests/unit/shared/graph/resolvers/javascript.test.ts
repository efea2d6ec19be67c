import { expect, it } from 'vitest';
import { importGraph } from '../../../../../src/shared/graph/import-graph.ts';
import { importsOf, seenFrom, treeOf } from '../source-tree.ts';

const json = JSON.stringify;

type Case = readonly [what: string, files: { readonly [path: string]: string }, from: string, seen: readonly string[]];

it.each<Case>([
  [
    'extensions',
    {
      's/a.ts': `import './b'; import './c.js'; import './d.jsx'; import './e.mjs'; import './f.cjs'; import '../g'`,
      's/b.tsx': '',
      's/c.ts': '',
      's/d.tsx': '',
      's/e.mts': '',
      's/f.cts': '',
      'g.d.ts': '',
    },
    's/a.ts',
    ['g.d.ts', 's/b.tsx', 's/c.ts', 's/d.tsx', 's/e.mts', 's/f.cts'],
  ],
  [
    'TypeScript before JavaScript for TypeScript',
    { 'a.ts': `import './b.js'`, 'b.ts': '', 'b.js': '' },
    'a.ts',
    ['b.ts'],
  ],
  [
    'JavaScript before TypeScript for JavaScript',
    { 'a.js': `import './b.js'`, 'b.ts': '', 'b.js': '' },
    'a.js',
    ['b.js'],
  ],
  [
    'dots in names',
    { 'a.ts': `import './b.c'; import './d.e.ts'`, 'b.c.ts': '', 'd.e.ts': '' },
    'a.ts',
    ['b.c.ts', 'd.e.ts'],
  ],
  [
    'folders',
    {
      'x/a.ts': `import './b'; import '.'; import '../c'; import './d/'`,
      'x/index.ts': '',
      'x/b/index.js': '',
      'c/package.json': json({ main: 'lib/m' }),
      'c/lib/m.js': '',
      'x/d/index.tsx': '',
    },
    'x/a.ts',
    ['c/lib/m.js', 'x/b/index.js', 'x/d/index.tsx', 'x/index.ts'],
  ],
  ['queries', { 'a.vue': `<script>import './b.ts?raw'</script>`, 'b.ts': '' }, 'a.vue', ['b.ts']],
  [
    'baseUrl and paths, with comments',
    {
      'tsconfig.json': `{ // c\n"compilerOptions": { "baseUrl": "src", "paths": { "@/*": ["app/*"], "@/special": ["other.ts"], "*.mock": ["mocks/*"], }, /* d */ }, }`,
      'src/app/a.ts': `import '@/b'; import '@/special'; import 'x.mock'; import 'plain/c'`,
      'src/app/b.ts': '',
      'src/other.ts': '',
      'src/mocks/x.ts': '',
      'src/plain/c.ts': '',
    },
    'src/app/a.ts',
    ['src/app/b.ts', 'src/mocks/x.ts', 'src/other.ts', 'src/plain/c.ts'],
  ],
  [
    'extends, of a file and of a package',
    {
      'package.json': json({ workspaces: ['conf', 'app'] }),
      'conf/package.json': json({ name: '@x/conf' }),
      'conf/base.json': json({ compilerOptions: { paths: { '~/*': ['../app/src/*'] } } }),
      'tsconfig.base.json': json({ extends: '@x/conf/base.json' }),
      'app/tsconfig.json': json({ extends: ['../tsconfig.base'] }),
      'app/package.json': '{}',
      'app/src/a.ts': `import '~/b'`,
      'app/src/b.ts': '',
    },
    'app/src/a.ts',
    ['app/src/b.ts'],
  ],
  [
    'references',
    {
      'tsconfig.json': json({ files: [], references: [{ path: './tsconfig.app.json' }] }),
      'tsconfig.app.json': json({ compilerOptions: { paths: { '@/*': ['./src/*'] } } }),
      'src/a.ts': `import '@/b'`,
      'src/b.ts': '',
    },
    'src/a.ts',
    ['src/b.ts'],
  ],
  [
    'imports of package.json',
    {
      'package.json': json({
        imports: {
          '#a': './src/x.js',
          '#u/*': { types: './dist/u/*.d.ts', default: './dist/u/*.js' },
          '#ext': 'lodash',
        },
      }),
      'src/a.ts': `import '#a'; import '#u/b'; import '#ext'`,
      'src/x.ts': '',
      'src/u/b.ts': '',
    },
    'src/a.ts',
    ['src/u/b.ts', 'src/x.ts'],
  ],
  [
    'npm workspaces, exports, what is built',
    {
      'package.json': json({ workspaces: ['packages/*'] }),
      'packages/a/package.json': json({
        name: '@x/a',
        exports: { '.': { types: './dist/index.d.ts', import: './dist/index.js' }, './sub/*': './dist/sub/*.js' },
      }),
      'packages/a/src/index.ts': '',
      'packages/a/src/sub/s.ts': '',
      'packages/b/package.json': json({ name: 'b', main: './lib/main.js' }),
      'packages/b/src/main.ts': `import '@x/a'; import '@x/a/sub/s'; import 'react'`,
      'packages/c/package.json': json({ name: 'c' }),
      'packages/c/x.ts': `import 'b'`,
      'packages/c/y.ts': '',
    },
    'packages/b/src/main.ts',
    ['packages/a/src/index.ts', 'packages/a/src/sub/s.ts'],
  ],
  [
    'main of a workspace',
    {
      'package.json': json({ workspaces: { packages: ['p/*'] } }),
      'p/b/package.json': json({ name: 'b', main: './lib/main.js' }),
      'p/b/src/main.ts': '',
      'p/c/package.json': json({ name: 'c' }),
      'p/c/x.ts': `import 'b'`,
    },
    'p/c/x.ts',
    ['p/b/src/main.ts'],
  ],
  [
    'pnpm workspaces',
    {
      'pnpm-workspace.yaml': `packages:\n  - "p/*" # c\n  - '!p/no'\ncatalog:\n  - q/*\n`,
      'p/a/package.json': json({ name: 'a' }),
      'p/a/index.ts': '',
      'p/no/package.json': json({ name: 'no' }),
      'p/no/index.ts': '',
      'p/b/package.json': json({ name: 'b' }),
      'p/b/x.ts': `import 'a'; import 'no'`,
    },
    'p/b/x.ts',
    ['p/a/index.ts'],
  ],
  [
    'a package by its own name, and by a path',
    {
      'package.json': json({ name: 'self', exports: './m.js', dependencies: { other: 'file:./o' } }),
      'm.js': '',
      'o/package.json': json({ name: 'x' }),
      'o/index.js': '',
      'a.js': `require('self'); require('other'); require('x')`,
    },
    'a.js',
    ['m.js', 'o/index.js'],
  ],
  [
    'itself, styles and data',
    { 'a.js': `import './a.js'; import './b.css'; import './c.json'`, 'b.css': '', 'c.json': '' },
    'a.js',
    [],
  ],
])('%s', (_, files, from, seen) => expect(seenFrom(from, files)).toEqual(seen));

it('lists what looks like ours and is not there, and leaves out what is of others', () => {
  const graph = importGraph(
    treeOf({
      'package.json': json({ workspaces: ['p/*'], imports: { '#gone': './gone.js' } }),
      'p/a/package.json': json({ name: 'a' }),
      'tsconfig.json': json({ compilerOptions: { paths: { '@/*': ['src/*'], react: ['node_modules/react'] } } }),
      'x.ts': `import './no';\nimport '@/no';\nimport 'a/no'; import '#gone';\nimport 'react'; import 'node:fs'; import 'https://x/y.js'; import '../../out'`,
    }),
  );
  expect(graph.unresolved).toEqual([
    { path: 'x.ts', line: 1, target: './no' },
    { path: 'x.ts', line: 2, target: '@/no' },
    { path: 'x.ts', line: 3, target: 'a/no' },
    { path: 'x.ts', line: 3, target: '#gone' },
  ]);
});

it('tells of configuration that it cannot read, with the place, and goes on', () => {
  const graph = importGraph(
    treeOf({
      'tsconfig.json': '{\n  "compilerOptions": {\n    paths: {}\n  }\n}',
      'package.json': '[',
      'a.ts': `import './b'; import 'x'`,
      'b.ts': '',
      'c/tsconfig.json': json({ extends: './tsconfig.json', compilerOptions: { paths: 5 } }),
      'c/d.ts': `import 'y'`,
    }),
  );
  expect(importsOf(graph, 'a.ts')).toEqual(['b.ts']);
  expect(graph.notices).toEqual([
    { kind: 'unread-config', place: { path: 'package.json', line: 1 }, reason: 'a value is missing' },
    { kind: 'unread-config', place: { path: 'tsconfig.json', line: 3 }, reason: 'a name in quotes is missing' },
  ]);
});
