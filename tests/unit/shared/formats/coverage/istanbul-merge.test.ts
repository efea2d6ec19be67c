import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import library, { type CoverageSummaryData, type FileCoverageData } from 'istanbul-lib-coverage';
import { describe, expect, test } from 'vitest';
import {
  mergeIstanbul,
  mergeIstanbulData,
  sameMaps,
} from '../../../../../src/shared/formats/coverage/istanbul-merge.ts';
import { istanbulModel } from '../../../../../src/shared/formats/coverage/istanbul-model.ts';
import { IstanbulRaw } from '../../../../../src/shared/formats/coverage/istanbul-raw.ts';
import { mergeFiles } from '../../../../../src/shared/formats/coverage/merge.ts';
import type { FileCoverage } from '../../../../../src/shared/model/coverage.ts';
import { type Pieces, parseInWindows } from '../windows.ts';
import { type Counts, FIXTURES, summarize } from './fixture-cases.ts';
import { istanbulFile, recounted } from './istanbul-arbitrary.ts';

const METRICS = ['lines', 'branches', 'functions', 'statements'] as const;
type Totals = { readonly [metric in (typeof METRICS)[number]]: Counts };

function raw(
  report: Buffer | string,
  paths: readonly string[],
  pieces: Pieces = 1 << 20,
): Map<string, FileCoverageData[]> {
  const parser = new IstanbulRaw(new Set(paths));
  parseInWindows(parser, Buffer.from(report as string), pieces);
  return parser.found;
}

const totalsOf = (summary: CoverageSummaryData): Totals =>
  Object.fromEntries(
    METRICS.map((metric) => [metric, { covered: summary[metric].covered, total: summary[metric].total }]),
  ) as Totals;

function ours(file: FileCoverage): Totals {
  const { lines, branches, functions, statements } = summarize([file])[0] as Totals;
  return { lines, branches, functions, statements };
}

/** What the gate does with the records of one file. */
async function merged(records: readonly FileCoverageData[]): Promise<FileCoverage> {
  const [first, ...others] = records.map(istanbulModel);
  let joined = first!;
  for (const other of others) {
    if (!sameMaps(joined, other)) return mergeIstanbul(structuredClone(records) as FileCoverageData[]);
    joined = mergeFiles(joined, other, true);
  }
  return joined;
}

function theirs(records: readonly FileCoverageData[]): Totals {
  const [first, ...others] = structuredClone(records) as FileCoverageData[];
  const file = library.createFileCoverage(first!);
  for (const other of others) file.merge(library.createFileCoverage(other));
  return totalsOf(file.toSummary().toJSON());
}

interface MergedTruth extends Totals {
  readonly cases: readonly string[];
  readonly perFile: { readonly [path: string]: Totals };
}

describe.each(['expected-merged.json', 'expected-merged-c8.json', 'expected-merged-mixed.json'])('%s', (name) => {
  const truth = JSON.parse(readFileSync(`${FIXTURES}istanbul/${name}`, 'utf8')) as MergedTruth;
  const paths = Object.keys(truth.perFile);

  test('is what the gate makes of its reports', async () => {
    expect(truth.cases.length).toBeGreaterThan(1);
    const records = new Map<string, FileCoverageData[]>();
    for (const one of truth.cases) {
      for (const [path, found] of raw(readFileSync(`${FIXTURES}istanbul/${one}/report.json`), paths))
        records.set(path, [...(records.get(path) ?? []), ...found]);
    }
    expect([...records.keys()].sort()).toEqual([...paths].sort());
    for (const [path, found] of records) expect(ours(await merged(found)), path).toEqual(truth.perFile[path]);
  });
});

describe('merging agrees with istanbul-lib-coverage', () => {
  test('for shards of one tool, mostly by column', async () => {
    let byColumn = 0;
    await fc.assert(
      fc.asyncProperty(
        istanbulFile,
        fc.array(fc.nat(2), { minLength: 1, maxLength: 20 }),
        fc.array(fc.nat(2), { minLength: 1, maxLength: 20 }),
        async (data, second, third) => {
          const records = [data, recounted(data, second), recounted(data, third)];
          expect(ours(await merged(records))).toEqual(theirs(records));
          if (sameMaps(istanbulModel(data), istanbulModel(records[1]!))) byColumn++;
        },
      ),
      { numRuns: 120 },
    );
    expect(byColumn).toBeGreaterThan(40);
  });

  test('for records that describe a file in different ways', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(istanbulFile, { minLength: 2, maxLength: 3 }), async (records) => {
        expect(ours(await merged(records))).toEqual(theirs(records));
      }),
      { numRuns: 120 },
    );
  });

  test('for stubs, in any order', async () => {
    await fc.assert(
      fc.asyncProperty(istanbulFile, istanbulFile, async (data, other) => {
        const stub = { ...other, all: true } as FileCoverageData;
        expect(ours(await merged([data, stub]))).toEqual(theirs([data, stub]));
        expect(ours(await merged([stub, data]))).toEqual(theirs([stub, data]));
        expect(ours(await merged([stub, structuredClone(stub)]))).toEqual(theirs([stub, structuredClone(stub)]));
      }),
      { numRuns: 50 },
    );
  });
});

test('data that the library would stumble over is merged all the same', async () => {
  const data = {
    path: 'a',
    statementMap: {},
    s: {},
    fnMap: { 0: { name: 'f', line: 1 } },
    f: { 0: 1 },
    branchMap: { 0: { type: 'if', line: 2, locations: [] } },
    b: { 0: [] },
  };
  const other = {
    ...data,
    fnMap: { 0: { name: 'f', loc: null, line: 1 } },
    branchMap: { 0: { type: 'if', line: 2, locations: [null] } },
    b: { 0: [1] },
  };
  const found = await mergeIstanbulData([data, other] as unknown as FileCoverageData[]);
  expect(found.f).toEqual({ 0: 2 });
});

test('records that are too different are refused at once', async () => {
  const count = 8000;
  const file = (shift: number): FileCoverageData => ({
    path: '/app/min.js',
    statementMap: Object.fromEntries(
      Array.from({ length: count }, (_, i) => [
        i,
        { start: { line: 1, column: 3 * i + shift }, end: { line: 1, column: 3 * i + shift + 1 } },
      ]),
    ),
    s: Object.fromEntries(Array.from({ length: count }, (_, i) => [i, 1])),
    fnMap: {},
    f: {},
    branchMap: {},
    b: {},
  });
  await expect(mergeIstanbulData([file(0), file(1)])).rejects.toMatchObject({ kind: 'TOO-DIFFERENT' });
  expect((await mergeIstanbulData([file(0), file(0)])).s[0]).toBe(2);
});

test.each([1, 100, 1 << 20])('IstanbulRaw finds only the wanted, wrapped or not, in windows of %i bytes', (pieces) => {
  const entry = (path: string, hits: number): object => ({
    path,
    statementMap: {},
    s: { x: hits },
    fnMap: {},
    f: {},
    branchMap: {},
    b: {},
  });
  const report = {
    one: entry('/a', 1),
    two: { data: entry('/b "ä"', 2) },
    three: entry('/c', 3),
    four: { ...entry('/a', 4), path: '/a' },
  };
  for (const text of [JSON.stringify(report), JSON.stringify({ data: report }), JSON.stringify(report, null, 2)]) {
    const found = raw(text, ['/a', '/b "ä"', '/none'], pieces);
    expect([...found].map(([path, records]) => [path, records.map(({ s }) => s['x'])])).toEqual([
      ['/a', [1, 4]],
      ['/b "ä"', [2]],
    ]);
  }
});
