import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collectGaps, type GapQuestion } from '../../../../src/coverage-gate/gaps/collect-gaps.ts';
import type { Checkout } from '../../../../src/coverage-gate/repository.ts';
import type { MeasuredFile } from '../../../../src/coverage-gate/suite.ts';
import { TrackedFiles } from '../../../../src/coverage-gate/tracked-files.ts';
import { Git } from '../../../../src/shared/change/git.ts';
import type { Io } from '../../../../src/shared/io/port.ts';
import type { GapsFacts } from '../../../../src/shared/model/gap-facts.ts';

type Texts = { readonly [path: string]: string };

/** A file as its hits by line: `+` covered, `-` not, anything else holds no code. */
function measured(hits: string): MeasuredFile {
  const lines = [...hits].flatMap((hit, at) =>
    hit === '+' || hit === '-' ? [[at + 1, hit === '+' ? 1 : 0] as const] : [],
  );
  return {
    coverage: {
      path: '',
      lines: { numbers: Uint32Array.from(lines, ([line]) => line), hits: Float64Array.from(lines, ([, hit]) => hit) },
    } as unknown as MeasuredFile['coverage'],
    format: 'lcov',
  };
}

function gapsOf(texts: Texts, hits: Texts, over: Partial<GapQuestion> = {}): GapsFacts {
  const never = (): never => {
    throw new Error('only texts and git are asked for');
  };
  const io: Io = {
    workingDirectory: '/repo',
    env: {},
    ...{
      find: never,
      status: never,
      list: never,
      read: never,
      write: never,
      stream: never,
      now: never,
      writeAll: never,
      remove: never,
      stripTypes: never,
      buildHost: never,
      captiveHost: never,
      webHost: never,
    },
    // No git: history is not known.
    run: () => ({ status: -1, stdout: new Uint8Array(), stderr: '' }),
    readText: (path, most) => {
      const text = texts[path.slice('/repo/'.length)];
      return text === undefined || text.length > most ? undefined : text;
    },
  };
  const checkout: Checkout = {
    tracked: new TrackedFiles(Object.keys(texts)),
    root: 'repo',
    goModules: new Map(),
    packageOf: () => undefined,
    prefix: '',
    directory: '/repo',
    commit: null,
    committedMs: 0,
    git: new Git(io, '/repo'),
    indexed: () => new Map(),
    withUntracked: () => undefined,
  };
  return collectGaps({
    io,
    checkout,
    union: new Map(Object.entries(hits).map(([path, own]) => [path, measured(own)])),
    unmeasured: [],
    ignored: () => false,
    added: new Set(),
    ownersOf: () => [],
    judged: false,
    hub: 2,
    ...over,
  });
}

const SHOP: Texts = {
  'src/a.ts': "import './money';\nif (x) f();\ng();\n",
  'src/b.ts': "import './money';\nimport './c';\n",
  'src/c.ts': "import './b';\n",
  'src/money.ts': 'a();\nb() && c();\n',
  'src/a.test.ts': "import './a';\n",
  'test/shared.ts': "import '../src/money';\nimport '../src/a';\n",
};
const HITS: Texts = {
  'src/a.ts': '.+-',
  'src/b.ts': '--',
  'src/c.ts': '-',
  'src/money.ts': '--',
  'src/a.test.ts': '-',
};

test('joins what is known of each file', () => {
  const gaps = gapsOf(SHOP, HITS, {
    added: new Set(['src/money.ts']),
    ownersOf: (path) => (path === 'src/money.ts' ? ['@pay'] : []),
  });
  expect(gaps.ranked[0]).toEqual({
    path: 'src/b.ts',
    // floor(√(100 · 2)) = 14; 100 + 10 (c.ts) + 1 (c.ts) + 100 (unreached) = 211 %
    score: 29,
    lines: [0, 2],
    measured: true,
    decisions: [0, 0],
    importers: 1,
    dependents: 1,
    imports: 2,
    tests: 0,
    changes: null,
    // As a.ts and its test are called.
    next: { path: 'src/b.test.ts', how: 'new' },
    regions: [{ start: 1, end: 2, lines: 2, decisions: 0 }],
    owners: [],
  });
  expect(gaps.ranked[1]).toMatchObject({
    path: 'src/money.ts',
    // floor(√(100 · (2 + 2 · 1))) = 20; 100 + 20 (a.ts, b.ts) + 3 (and c.ts) = 123 %
    score: 24,
    decisions: [1, 1],
    importers: 2,
    dependents: 3,
    // a.test.ts through a.ts, and what the tests share.
    tests: 2,
    next: { path: 'test/shared.ts', how: 'imports' },
    added: true,
    owners: ['@pay'],
  });
  // c.ts: floor(√100) = 10 · 211 % = 21; a.ts: 10 · 100 % = 10, with its own test.
  expect(gaps.ranked.slice(2).map(({ path, score, next }) => [path, score, next])).toEqual([
    ['src/c.ts', 21, { path: 'src/c.test.ts', how: 'new' }],
    ['src/a.ts', 10, { path: 'src/a.test.ts', how: 'named' }],
  ]);
  expect(gaps).toMatchObject({
    sources: 4,
    tests: 2,
    unreached: 2,
    history: { days: 90, commits: 0, state: 'unknown' },
    rankedCount: 4,
    kinds: {
      'new-untested-hub': 1,
      'untested-hub': 1,
      'new-untested-source': 1,
      'unreached-source': 2,
      'untested-source': 3,
    },
  });
});

test('code in no report counts with the lines that hold code', () => {
  const gaps = gapsOf(SHOP, { 'src/a.ts': '.++' }, { unmeasured: ['src/money.ts'] });
  expect(gaps.ranked).toMatchObject([{ path: 'src/money.ts', measured: false, lines: [0, 2] }]);
});

test('a language without imports is ranked by what is missing, and said', () => {
  const gaps = gapsOf({ 'a.rb': 'f', 'b.ts': '' }, { 'a.rb': '--' });
  expect(gaps.ranked).toMatchObject([{ path: 'a.rb', score: 14, importers: null, dependents: null, tests: null }]);
  expect(gaps).toMatchObject({ unreached: 0, ungraphed: { untested: 1, added: 0, example: 'a.rb' } });
});

test('what the graph could not read is said, unless it is ignored', () => {
  const big = { ...SHOP, 'dist/bundle.js': ' '.repeat((4 << 20) + 1) };
  const unread = gapsOf(big, HITS);
  expect([unread.unreadCount, unread.unread[0]]).toMatchObject([
    1,
    { code: 'GAPS-GRAPH-INCOMPLETE', location: { path: 'dist/bundle.js' } },
  ]);
  expect(gapsOf(big, HITS, { ignored: (path) => path.startsWith('dist/') }).unreadCount).toBe(0);
});

test('lists a hundred, and with a rule every untested source of a thousand more', () => {
  const texts: { [path: string]: string } = {};
  const hits: { [path: string]: string } = {};
  for (let at = 0; at < 1300; at++) {
    texts[`s/f${at}.ts`] = '';
    hits[`s/f${at}.ts`] = at < 150 ? '-----+' : '-';
  }
  const [some, all] = [gapsOf(texts, hits), gapsOf(texts, hits, { judged: true })];
  expect([some.ranked.length, some.rankedCount]).toEqual([100, 1300]);
  expect(all.ranked).toHaveLength(1100);
  expect(all.kinds['untested-source']).toBe(1150);
});

test('the ranking does not depend on the order of the files', () => {
  const name = fc.constantFrom('a', 'b', 'c', 'd/a', 'd/e');
  const imports = fc.array(fc.tuple(name, name), { maxLength: 12 });
  fc.assert(
    fc.property(
      imports,
      fc.uniqueArray(name),
      fc.array(fc.constantFrom('+', '-', '.'), { maxLength: 5 }),
      (pairs, names, hits) => {
        const texts: Texts = Object.fromEntries(
          names.flatMap((own) => {
            const up = '../'.repeat(own.split('/').length);
            const body = pairs.filter(([from]) => from === own).map(([, to]) => `import '${up}src/${to}';`);
            return [
              [`src/${own}.ts`, body.join('\n')],
              [`test/${own}.test.ts`, body.slice(1).join('\n')],
            ];
          }),
        );
        const own: Texts = Object.fromEntries(names.map((path, at) => [`src/${path}.ts`, hits.slice(at).join('')]));
        const turned = <T>(record: { readonly [key: string]: T }) =>
          Object.fromEntries(Object.entries(record).reverse());
        expect(gapsOf(turned(texts), turned(own))).toEqual(gapsOf(texts, own));
      },
    ),
  );
});
