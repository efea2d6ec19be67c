import { expect, test } from 'vitest';
import type { Checkout } from '../../../src/coverage-gate/repository.ts';
import { TrackedFiles } from '../../../src/coverage-gate/tracked-files.ts';
import { unmeasuredFiles } from '../../../src/coverage-gate/unmeasured.ts';
import { Git } from '../../../src/shared/change/git.ts';
import type { Io } from '../../../src/shared/io/port.ts';

const CODE: { readonly [extension: string]: string } = {
  ts: 'f();',
  py: 'f()',
  go: 'func f() {}',
  c: 'int f() {}',
  h: 'int f() {}',
};

/** Files that hold code unless a text is given; null: cannot be read. */
function found(
  tracked: readonly (string | readonly [path: string, text: string | null])[],
  measured: readonly string[],
  ignored: (path: string) => boolean = () => false,
): string[] {
  const texts = new Map<string, string | null>(
    tracked.map((one) =>
      typeof one === 'string' ? [one, CODE[one.slice(one.lastIndexOf('.') + 1)] ?? ''] : [one[0], one[1]],
    ),
  );
  const never = (): never => {
    throw new Error('only texts are asked for');
  };
  const io: Io = {
    workingDirectory: '/repo/packages',
    env: {},
    find: never,
    status: never,
    list: never,
    read: never,
    write: never,
    run: never,
    stream: never,
    now: never,
    writeAll: never,
    remove: never,
    stripTypes: never,
    buildHost: never,
    captiveHost: never,
    webHost: never,
    readText: (path) => (path.startsWith('/repo/') ? (texts.get(path.slice(6)) ?? undefined) : never()),
  };
  const checkout: Checkout = {
    tracked: new TrackedFiles(texts.keys()),
    root: 'repo',
    goModules: new Map(),
    packageOf: () => undefined,
    prefix: 'packages',
    directory: '/repo',
    git: new Git(io, '/repo'),
    commit: null,
    committedMs: 0,
    indexed: () => new Map(),
    withUntracked: () => undefined,
  };
  return unmeasuredFiles(io, checkout, new Map(measured.map((path) => [path, {}])), ignored);
}

test.each<[string, Parameters<typeof found>, readonly string[]]>([
  [
    'all are measured',
    [
      ['a.ts', 'b.ts'],
      ['a.ts', 'b.ts'],
    ],
    [],
  ],
  ['one was never loaded, sorted', [['z.ts', 'b.ts', 'a.ts'], ['a.ts']], ['b.ts', 'z.ts']],
  ['nothing is measured', [['a.ts'], []], []],
  ['types hold no code', [['a.ts', ['b.ts', 'export type B = 1;']], ['a.ts']], []],
  ['unreadable or too large', [['a.ts', ['b.ts', null]], ['a.ts']], []],
  ['ignored', [['a.ts', 'gen/b.ts'], ['a.ts'], (path) => path.startsWith('gen/')], []],
  ['another language', [['a.ts', 'b.py'], ['a.ts']], []],
  ['a header beside a measured source', [['a.c', 'b.h'], ['a.c']], ['b.h']],
  ['no source at all', [['a.ts', 'b.md'], ['a.ts']], []],
  ['another module', [['x/package.json', 'x/a.ts', 'y/package.json', 'y/b.ts'], ['x/a.ts']], []],
  ['the same module, deeper', [['x/go.mod', 'x/a.go', 'x/p/q/b.go'], ['x/a.go']], ['x/p/q/b.go']],
  ['a module within a measured one', [['package.json', 'a.ts', 'sub/package.json', 'sub/b.ts'], ['a.ts']], []],
  [
    'a module called test is judged from its own root',
    [['test/package.json', 'test/a.ts', 'test/b.ts'], ['test/a.ts']],
    ['test/b.ts'],
  ],
  ['what was measured is not in the repository', [['a.ts'], ['b.md']], []],
])('%s', (_what, given, expected) => {
  expect(found(...given)).toEqual(expected);
});

const TOOLING = [
  'tests/a.ts',
  'src/__tests__/a.ts',
  'e2e/a.ts',
  'docs/a.ts',
  'scripts/a.ts',
  'dist/a.ts',
  '.storybook/a.ts',
  'vendor/a.ts',
  'src/a.test.ts',
  'src/a.spec.ts',
  'vite.config.ts',
  'src/a.d.ts',
  'src/a.stories.ts',
  'src/a.generated.ts',
  'gulpfile.ts',
  'src/api_pb2.ts',
];
const PRODUCT = [
  'src/testament.ts',
  'src/latest.ts',
  'src/building.ts',
  'src/config.ts',
  'src/contest/a.ts',
  'lib/a.ts',
];

test.each(TOOLING)('%s is no product', (path) => {
  expect(found(['src/x.ts', path], ['src/x.ts'])).toEqual([]);
});

test.each(PRODUCT)('%s is', (path) => {
  expect(found(['src/x.ts', path], ['src/x.ts'])).toEqual([path]);
});
