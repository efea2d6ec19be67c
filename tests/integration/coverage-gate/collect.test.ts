import { rmSync, utimesSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { coverageGate } from '../../../src/coverage-gate/gate.ts';
import { configure } from '../../../src/coverage-gate/settings.ts';
import { readValues } from '../../../src/shared/config/values.ts';
import { nodeIo } from '../../../src/shared/io/node.ts';
import type { CoverageFacts, SuiteFacts } from '../../../src/shared/model/coverage-facts.ts';
import { ProblemError } from '../../../src/shared/model/problem.ts';
import { Checkout, type Files } from '../../bundle/checkout.ts';

const made: Checkout[] = [];
afterEach(() => {
  for (const checkout of made.splice(0)) checkout.remove();
});

function checkoutOf(files: Files, committedAt?: string): Checkout {
  const checkout = Checkout.of(files, committedAt);
  made.push(checkout);
  return checkout;
}

type Options = { readonly [name: string]: string };

async function collect(folder: string, options: Options, reportFolder?: string) {
  const given = Object.entries({ unmeasured: 'ignore', ...options }).filter(([, value]) => value !== '');
  const values = new Map(given);
  const settings = configure(await readValues(coverageGate, { values, spell: (name) => name }, undefined));
  const context = {
    io: nodeIo(folder, process.env, Date.now),
    environment: { platform: 'local' },
    progress: () => undefined,
    ...(reportFolder === undefined ? {} : { reportFolder }),
  };
  return coverageGate.collect(context, settings);
}

const factsOf = async (checkout: Checkout, options: Options, reportFolder?: string): Promise<CoverageFacts> =>
  (await collect(checkout.root, options, reportFolder)).facts;

const unitOf = async (checkout: Checkout, options: Options = {}, reportFolder?: string): Promise<SuiteFacts> =>
  (await factsOf(checkout, { 'unit-reports': 'coverage/**/lcov*.info', ...options }, reportFolder)).suites[0]!;

/** An LCOV record with one line per hit count. */
function record(path: string, ...hits: readonly number[]): string {
  return [`SF:${path}`, ...hits.map((count, at) => `DA:${at + 1},${count}`), 'end_of_record', ''].join('\n');
}

const problems = (suite: SuiteFacts): string[] => suite.problems.map(({ code, reason }) => `${code}: ${reason}`);

describe('paths', () => {
  it('are counted and listed, matched or not', async () => {
    const checkout = checkoutOf({ 'src/a.ts': '', 'src/b.ts': '' });
    checkout.write({
      'coverage/lcov.info': record('src/a.ts', 1, 0) + record('src/b.ts', 1) + record('/usr/include/x.h', 1),
      'coverage/lcov-2.info': record('src/a.ts', 0, 1) + record('gen/z.ts', 1) + record('gen/y.ts', 0),
    });
    const suite = await unitOf(checkout, { 'min-matched': '50' });
    expect(suite).toMatchObject({
      matchedCount: 3,
      unmatchedCount: 3,
      unmatched: ['/usr/include/x.h', 'gen/y.ts', 'gen/z.ts'],
      files: [
        { path: 'src/a.ts', lines: [2, 2] },
        { path: 'src/b.ts', lines: [1, 1] },
      ],
      problems: [],
    });
    expect(suite.reports.map(({ path, files }) => [path, files])).toEqual([
      ['coverage/lcov-2.info', 3],
      ['coverage/lcov.info', 3],
    ]);
  });

  it.each<[string, number, number, string[]]>([
    ['90', 9, 1, []],
    [
      '90.001',
      9,
      1,
      [
        'PATHS-UNMATCHED: suite unit: only 9 of 10 paths in its reports are files of this repository (for example not gen/0.ts)',
      ],
    ],
    [
      '90',
      89,
      10,
      [
        'PATHS-UNMATCHED: suite unit: only 89 of 99 paths in its reports are files of this repository (for example not gen/0.ts, gen/1.ts, gen/2.ts)',
      ],
    ],
    ['0', 1, 99, []],
    [
      '0',
      0,
      2,
      [
        'PATHS-UNMATCHED: suite unit: only 0 of 2 paths in its reports are files of this repository (for example not gen/0.ts, gen/1.ts)',
      ],
    ],
    [
      '90',
      0,
      1,
      ['PATHS-UNMATCHED: suite unit: none of the 1 paths in coverage/lcov.info is a file of this repository'],
    ],
  ])('at least %s %% of them must be ours: %i and %i others', async (least, ours, others, expected) => {
    const own = Array.from({ length: ours }, (_, i) => `src/${i}.ts`);
    const checkout = checkoutOf({ 'x.ts': '', ...Object.fromEntries(own.map((path) => [path, ''])) });
    const foreign = Array.from({ length: others }, (_, i) => `gen/${i}.ts`);
    checkout.write({ 'coverage/lcov.info': [...own, ...foreign].map((path) => record(path, 1)).join('') });
    expect(problems(await unitOf(checkout, { 'min-matched': least }))).toEqual(expected);
  });

  it('of one report that are all foreign are not outvoted by other reports', async () => {
    const own = Array.from({ length: 99 }, (_, i) => `src/${i}.ts`);
    const checkout = checkoutOf(Object.fromEntries(own.map((path) => [path, ''])));
    checkout.write({
      'coverage/lcov.info': own.map((path) => record(path, 1)).join(''),
      'coverage/lcov-2.info': record('other/x.ts', 1),
    });
    const expected =
      'PATHS-UNMATCHED: suite unit: none of the 1 paths in coverage/lcov-2.info is a file of this repository';
    expect(problems(await unitOf(checkout))).toEqual([expected]);
    expect(problems(await unitOf(checkout, { ignore: 'other/**' }))).toEqual([]);
    expect(problems(await unitOf(checkout, { 'min-matched': '0' }))).toEqual([]);
  });

  it('of new files that were not added to git are found', async () => {
    const checkout = checkoutOf({ 'src/a.ts': '', '.gitignore': 'coverage/\ndist/\n' });
    checkout.write({ 'src/new.ts': '', 'dist/c.js': '' });
    checkout.write({ 'coverage/lcov.info': record('src/a.ts', 1) + record('src/new.ts', 0) + record('dist/c.js', 1) });
    const suite = await unitOf(checkout, { 'min-matched': '60' });
    expect(suite.files.map(({ path }) => path)).toEqual(['src/a.ts', 'src/new.ts']);
    expect(suite.unmatched).toEqual(['dist/c.js']);
  });

  it('of tracked files do not become ambiguous by untracked copies', async () => {
    const checkout = checkoutOf({ 'lib/src/a.ts': '', 'lib/src/b.ts': '' });
    checkout.write({ 'copy/src/a.ts': '', 'copy/src/b.ts': '', 'copy/src/new.ts': '' });
    checkout.write({
      'coverage/lcov.info': record('/app/src/a.ts', 1) + record('/app/src/b.ts', 1) + record('/app/src/none.ts', 1),
    });
    const suite = await unitOf(checkout, { 'min-matched': '60' });
    expect(suite.files.map(({ path }) => path)).toEqual(['lib/src/a.ts', 'lib/src/b.ts']);
    expect(suite.problems).toEqual([]);
  });

  it('start where the report is, in a package of a monorepo', async () => {
    const checkout = checkoutOf({ 'packages/a/src/index.ts': '', 'packages/b/src/index.ts': '' });
    checkout.write({ 'packages/a/coverage/lcov.info': record('src/index.ts', 1) });
    const options = { 'unit-reports': 'packages/*/coverage/lcov.info' };
    expect((await unitOf(checkout, options)).files.map(({ path }) => path)).toEqual(['packages/a/src/index.ts']);
    const absolute = { 'unit-reports': `${checkout.root}/packages/a/coverage/lcov.info` };
    const named = await unitOf(checkout, absolute);
    expect([named.files[0]?.path, named.reports[0]?.path]).toEqual([
      'packages/a/src/index.ts',
      'packages/a/coverage/lcov.info',
    ]);
    const { facts } = await collect(checkout.path('packages/a'), { 'unit-reports': 'coverage/lcov.info' });
    expect(facts.suites[0]?.reports[0]?.path).toBe('packages/a/coverage/lcov.info');
    expect(facts.suites[0]?.files[0]?.path).toBe('packages/a/src/index.ts');
  });

  it('that fit several files give no numbers', async () => {
    const checkout = checkoutOf({ 'packages/a/src/index.ts': '', 'packages/b/src/index.ts': '' });
    checkout.write({ 'coverage/lcov.info': record('src/index.ts', 1) });
    expect(problems(await unitOf(checkout))).toEqual([
      'PATH-AMBIGUOUS: coverage/lcov.info names src/index.ts, which may be packages/a/src/index.ts or packages/b/src/index.ts',
    ]);
    const rooted = await unitOf(checkout, {
      suites: 'unit: { reports: ["coverage/lcov.info"], root: packages/b }',
      'unit-reports': '',
    });
    expect([rooted.problems, rooted.files.map(({ path }) => path)]).toEqual([[], ['packages/b/src/index.ts']]);
  });
});

describe('ignore', () => {
  it('takes files out, and puts back what is negated', async () => {
    const checkout = checkoutOf({ 'src/a.ts': '', 'gen/x.ts': '', 'gen/keep.ts': '' });
    checkout.write({ 'coverage/lcov.info': record('src/a.ts', 1) + record('gen/x.ts', 0) + record('gen/keep.ts', 0) });
    const suite = await unitOf(checkout, { ignore: 'gen/**,!gen/keep.ts' });
    expect(suite.files.map(({ path }) => path)).toEqual(['gen/keep.ts', 'src/a.ts']);
  });

  it('of everything leaves nothing to measure', async () => {
    const checkout = checkoutOf({ 'src/a.ts': '' });
    checkout.write({ 'coverage/lcov.info': record('src/a.ts', 1) });
    expect(problems(await unitOf(checkout, { ignore: '**' }))).toEqual([
      'SUITE-EMPTY: every file in the reports of suite unit is ignored',
    ]);
  });
});

describe('reports', () => {
  it('that were named and are not there are missing, though others are', async () => {
    const checkout = checkoutOf({ 'src/a.ts': '' });
    checkout.write({ 'coverage/lcov.info': record('src/a.ts', 1) });
    const suite = await unitOf(checkout, { 'unit-reports': 'coverage/lcov.info,shard-2/lcov.info' });
    expect(problems(suite)).toEqual(['REPORT-MISSING: suite unit: the report shard-2/lcov.info does not exist']);
    expect(suite.files.length).toBe(1);
  });

  it('none at all is one problem of that suite, or the end where there is no other', async () => {
    const checkout = checkoutOf({ 'src/a.ts': '' });
    checkout.write({ 'coverage/lcov.info': record('src/a.ts', 1) });
    const { suites } = await factsOf(checkout, {
      'unit-reports': 'coverage/lcov.info',
      'e2e-reports': 'e2e/x.info,e2e/*.xml',
    });
    expect(suites.map((suite) => [suite.name, problems(suite)])).toEqual([
      ['unit', []],
      ['e2e', ['REPORT-MISSING: suite e2e has no report at e2e/x.info, e2e/*.xml']],
    ]);
    const empty = checkoutOf({ 'src/a.ts': '' });
    await expect(collect(empty.root, {})).rejects.toThrow(ProblemError);
    await expect(collect(empty.root, {})).rejects.toThrow(
      /REPORT-MISSING: no coverage report was found for unit, integration, e2e/,
    );
  });

  it('that cannot be read do not keep the others from being read', async () => {
    const checkout = checkoutOf({ 'src/a.ts': '' });
    checkout.write({ 'coverage/lcov.info': record('src/a.ts', 1), 'coverage/lcov-2.info': 'SF:src/a.ts\nDA:1' });
    const suite = await unitOf(checkout);
    expect(suite.problems.map(({ code, location }) => [code, location])).toEqual([
      ['LCOV-TRUNCATED', { path: 'coverage/lcov-2.info', line: 2 }],
    ]);
    expect(suite.files.map(({ path }) => path)).toEqual(['src/a.ts']);
  });

  it('that this gate wrote are none', async () => {
    const checkout = checkoutOf({ 'src/a.ts': '' });
    checkout.write({
      'coverage/lcov.info': record('src/a.ts', 0),
      'coverage/out/coverage-gate/lcov.info': record('src/a.ts', 1),
    });
    const suite = await unitOf(checkout, {}, 'coverage/out/coverage-gate');
    expect([suite.reports.length, suite.files[0]?.lines]).toEqual([1, [0, 1]]);
  });

  it('under other names give the same facts', async () => {
    const parts = [record('src/a.ts', 1, 0), record('src/a.ts', 0, 2) + record('src/b.ts', 0), record('src/b.ts', 3)];
    const orders = [
      [0, 1, 2],
      [2, 1, 0],
      [1, 2, 0],
      [1, 0, 2],
    ];
    const facts: string[] = [];
    for (const order of orders) {
      const checkout = checkoutOf({ 'src/a.ts': '', 'src/b.ts': '' });
      checkout.write(Object.fromEntries(order.map((part, at) => [`coverage/lcov-${at}.info`, parts[part]!])));
      const { reports, ...suite } = await unitOf(checkout);
      expect(reports.length).toBe(3);
      facts.push(JSON.stringify(suite));
    }
    expect(new Set(facts).size).toBe(1);
  });
});

describe('a report is stale', () => {
  const COMMITTED = '2024-06-01T12:00:00Z';
  const before = new Date('2024-06-01T11:59:59Z');
  const after = new Date('2024-06-01T12:00:01Z');
  const clover = (seconds: number): string =>
    `<?xml version="1.0"?><coverage generated="${seconds}"><project timestamp="${seconds}"><file name="src/a.ts" path="src/a.ts"><line num="1" count="1" type="stmt"/></file></project></coverage>`;

  async function staleOf(modified: Date, content: string, tracked = false): Promise<boolean | undefined> {
    const files = { 'src/a.ts': '', ...(tracked ? { 'coverage/r': content } : {}) };
    const checkout = checkoutOf(files, COMMITTED);
    checkout.write({ 'coverage/r': content });
    utimesSync(checkout.path('coverage/r'), modified, modified);
    return (await unitOf(checkout, { 'unit-reports': 'coverage/r' })).reports[0]?.stale;
  }

  it('when its file is older than the commit', async () => {
    expect(await staleOf(before, record('src/a.ts', 1))).toBe(true);
    expect(await staleOf(after, record('src/a.ts', 1))).toBe(false);
    expect(await staleOf(new Date(COMMITTED), record('src/a.ts', 1))).toBe(false);
  });

  it('when it says so itself, however new the file is', async () => {
    expect(await staleOf(after, clover(before.getTime() / 1000))).toBe(true);
    expect(await staleOf(after, clover(after.getTime() / 1000))).toBe(false);
  });

  it('never when git tracks it', async () => {
    expect(await staleOf(before, record('src/a.ts', 1), true)).toBe(false);
    expect(await staleOf(before, clover(before.getTime() / 1000), true)).toBe(false);
  });
});

describe('suites together', () => {
  it('are the union of lines, with ranges of what no suite runs', async () => {
    const checkout = checkoutOf({ 'src/a.ts': '', 'src/b.ts': '' });
    checkout.write({
      'u.info': record('src/a.ts', 1, 0, 0, 0),
      'i.info': record('src/a.ts', 0, 1, 0, 0) + record('src/b.ts', 1),
    });
    const facts = await factsOf(checkout, { 'unit-reports': 'u.info', 'integration-reports': 'i.info' });
    expect(
      facts.suites.map((suite) => suite.files.map(({ path, lines, uncovered }) => [path, lines, uncovered])),
    ).toEqual([
      [['src/a.ts', [1, 4], '2-4']],
      [
        ['src/a.ts', [1, 4], '1,3-4'],
        ['src/b.ts', [1, 1], undefined],
      ],
    ]);
    expect(facts.combined).toMatchObject({ name: 'combined', matchedCount: 2, reports: [], problems: [] });
    expect(facts.combined?.files.map(({ lines, uncovered }) => [lines, uncovered])).toEqual([
      [[2, 4], '3-4'],
      [[1, 1], undefined],
    ]);
    expect(facts.rangesOmittedFiles).toBe(0);
  });

  it('have ranges for the five hundred files that miss most', async () => {
    const paths = Array.from({ length: 510 }, (_, i) => `src/${String(i).padStart(3, '0')}.ts`);
    const checkout = checkoutOf(Object.fromEntries([...paths, 'src/full.ts'].map((path) => [path, ''])));
    const hits = (i: number): number[] => Array.from({ length: 2 + (i % 3) }, () => 0);
    checkout.write({
      'coverage/lcov.info': paths.map((path, i) => record(path, ...hits(i))).join('') + record('src/full.ts', 1),
    });
    const facts = await factsOf(checkout, { 'unit-reports': 'coverage/lcov.info' });
    expect(facts.rangesOmittedFiles).toBe(10);
    const without = facts.suites[0]!.files.filter((file) => file.uncovered === undefined);
    expect(without.map(({ path }) => path)).toEqual([...paths.filter((_, i) => i % 3 === 0).slice(-10), 'src/full.ts']);
  });
});

describe('sources for the page', () => {
  it('are those with their hits by suite, as far as they can be read', async () => {
    const checkout = checkoutOf({
      'src/ä.ts': 'one\ntwo\n',
      'src/large.ts': 'x'.repeat((1 << 20) + 1),
      'src/gone.ts': '',
    });
    checkout.write({
      'u.info': record('src/ä.ts', 1, 0) + record('src/large.ts', 1) + record('src/gone.ts', 0),
      'e.info': record('src/ä.ts', 0, 2),
    });
    rmSync(checkout.path('src/gone.ts'));
    const { facts, detail } = await collect(checkout.root, { 'unit-reports': 'u.info', 'e2e-reports': 'e.info' });
    const pages = coverageGate.pages(facts, detail);
    expect(pages.map(({ path, text }) => [path, text])).toEqual([
      ['src/gone.ts', undefined],
      ['src/large.ts', undefined],
      ['src/ä.ts', 'one\ntwo\n'],
    ]);
    expect(
      Object.entries(pages[2]!.suites).map(([name, hits]) => [
        name,
        Array.from(hits.numbers, (line, at) => [line, hits.hits[at]]),
      ]),
    ).toEqual([
      [
        'unit',
        [
          [1, 1],
          [2, 0],
        ],
      ],
      [
        'e2e',
        [
          [1, 0],
          [2, 2],
        ],
      ],
    ]);
  });

  it('are shown for small files though an enormous one does not fit', async () => {
    const checkout = checkoutOf({ 'a.ts': 'small\n', 'huge.ts': 'x\n' });
    const lines = Array.from({ length: 300_000 }, (_, i) => `DA:${i + 1},0\n`).join('');
    checkout.write({ 'u.info': `SF:huge.ts\n${lines}end_of_record\n${record('a.ts', 0)}` });
    const { facts, detail } = await collect(checkout.root, { 'unit-reports': 'u.info' });
    expect(coverageGate.pages(facts, detail).map(({ path }) => path)).toEqual(['a.ts']);
  });

  it('are read from the repository, wherever the command was started', async () => {
    const checkout = checkoutOf({ 'packages/a/src/x.ts': 'here\n' });
    checkout.write({ 'packages/a/coverage/lcov.info': record('src/x.ts', 1) });
    const { facts, detail } = await collect(checkout.path('packages/a'), { 'unit-reports': 'coverage/lcov.info' });
    expect(coverageGate.pages(facts, detail)[0]?.text).toBe('here\n');
  });
});
