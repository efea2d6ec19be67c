import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import library, { type FileCoverageData } from 'istanbul-lib-coverage';
import { describe, expect, test } from 'vitest';
import { CoverageBuilder } from '../../../../../src/shared/formats/coverage/builder.ts';
import { istanbul } from '../../../../../src/shared/formats/coverage/istanbul.ts';
import { istanbulModel } from '../../../../../src/shared/formats/coverage/istanbul-model.ts';
import type { FileCoverage } from '../../../../../src/shared/model/coverage.ts';
import { cpuMs } from '../../../../cpu-time.ts';
import { faultOf, type Pieces, parseInWindows } from '../windows.ts';
import { FIXTURES, fixtureCases, summarize } from './fixture-cases.ts';
import { istanbulFile } from './istanbul-arbitrary.ts';

function read(report: unknown, pieces: Pieces = 1 << 20): FileCoverage[] {
  const builder = new CoverageBuilder(istanbul.carries);
  const text = typeof report === 'string' ? report : JSON.stringify(report);
  parseInWindows(istanbul.open(builder), Buffer.from(text), pieces);
  return builder.finish();
}

/** Every number of a file: its columns are made when they are looked at, so they do not show in a comparison of objects. */
function columns({ path, lines, branches, functions, statements, stub, hasTwins }: FileCoverage): object {
  const points = [branches, functions, statements].map((p) =>
    [p?.lines, p?.ids, p?.hits].map((column) => [...(column ?? [])]),
  );
  return { path, stub, hasTwins, lines: [[...lines.numbers], [...lines.hits]], points };
}

const fault = (report: unknown): string | undefined => faultOf(() => read(report));

const at = (line: number | null, column: number | null, endLine = line, endColumn: number | null = 9): object => ({
  start: { line, column },
  end: { line: endLine, column: endColumn },
});

/** Two statements on line 3, one on line 5, a function, an if without else, a default argument. */
const sample = {
  path: '/app/src/a.ts',
  statementMap: { 0: at(3, 0), 1: at(3, 10, 3, 20), 2: at(5, 2, 9, null) },
  fnMap: { 0: { name: 'f', decl: at(3, 0), loc: at(4, 0, 9, 1), line: 4 } },
  branchMap: {
    0: { loc: at(5, 2), type: 'if', locations: [at(5, 2), { start: {}, end: {} }], line: 5 },
    1: { loc: at(3, 4), type: 'default-arg', locations: [at(3, 4)], line: 3 },
  },
  s: { 0: 1, 1: 0, 2: 0 },
  f: { 0: 2 },
  b: { 0: [0, 3], 1: [0] },
};

const expected = {
  path: '/app/src/a.ts',
  lines: { covered: 1, total: 2 },
  branches: { covered: 1, total: 3 },
  functions: { covered: 1, total: 1 },
  statements: { covered: 1, total: 3 },
  uncoveredLines: [5],
};

describe('an entry', () => {
  test.each([1, 2, 3, 5, 64, 10_000])('is read in windows of %i bytes', (pieces) => {
    expect(summarize(read({ key: sample }, pieces))).toEqual([expected]);
  });

  test('is named by its path, not by its key', () => {
    expect(read({ other: sample }).map(({ path }) => path)).toEqual(['/app/src/a.ts']);
  });

  test('may have its members in any order', () => {
    const reversed = Object.fromEntries(Object.entries(sample).reverse());
    expect(summarize(read({ a: reversed }))).toEqual([expected]);
    expect(summarize(read(JSON.stringify({ a: sample }, null, 2)))).toEqual([expected]);
  });

  test('may have ids of any kind, in any order', () => {
    const rename = (entries: object, name: (i: number) => string): object =>
      Object.fromEntries(Object.entries(entries).map(([, value], i) => [name(i), value]));
    for (const name of [
      (i: number) => String(i + 1),
      (i: number) => String(7 - 3 * i),
      (i: number) => `k${i}`,
      (i: number) => ['__proto__', 'constructor', '01'][i]!,
    ]) {
      const { statementMap, s, ...others } = sample;
      const text = (part: object): string =>
        `{${Object.entries(part)
          .map(([, value], i) => `${JSON.stringify(name(i))}:${JSON.stringify(value)}`)
          .join()}}`;
      const body = JSON.stringify(others).slice(0, -1);
      expect(summarize(read(`{"a":${body},"s":${text(s)},"statementMap":${text(statementMap)}}}`))).toEqual([expected]);
      expect(
        summarize(
          read({ a: { ...others, statementMap, s: Object.fromEntries(Object.entries(rename(s, String)).reverse()) } }),
        ),
      ).toEqual([expected]);
    }
  });

  test('may be wrapped, alone or with all others', () => {
    expect(summarize(read({ a: { data: sample } }))).toEqual([expected]);
    expect(summarize(read({ data: { a: sample } }))).toEqual([expected]);
    expect(summarize(read({ data: { a: { data: sample } } }, 1))).toEqual([expected]);
    expect(summarize(read({ data: sample }))).toEqual([expected]);
    expect(read({ data: {} }, 1)).toEqual([]);
    expect(read('{"data":{},"b":{"data":{}}}'.replace('{"data":{}}}', `${JSON.stringify(sample)}}`))).toHaveLength(1);
  });

  test('may have maps without columns or lines for what does not start anywhere', () => {
    const file = {
      ...sample,
      fnMap: { 0: { name: 'f', loc: at(null, null), decl: null, line: 4 } },
      branchMap: { ...sample.branchMap, 1: { type: 'x', locations: [], line: 3 } },
    };
    expect(summarize(read({ a: file }))).toEqual([expected]);
  });

  test('is a stub when it is marked "all"', () => {
    expect(read({ a: { ...sample, all: true } })[0]!.stub).toBe(true);
    expect(read({ a: { ...sample, all: false } })[0]!.stub).toBeUndefined();
    expect(read({ a: { ...sample, all: null } })[0]!.stub).toBeUndefined();
  });

  test('counts entries of one place each, as Istanbul does', () => {
    const twins = { ...sample, statementMap: { 0: at(3, 0), 1: at(3, 0), 2: at(3, 0) }, s: { 0: 1, 1: 0, 2: 4 } };
    const [file] = read({ a: twins });
    expect(file!.hasTwins).toBe(true);
    expect(summarize([file!])[0]).toMatchObject({
      statements: { covered: 2, total: 3 },
      lines: { covered: 1, total: 1 },
    });
    expect(read({ a: sample })[0]!.hasTwins).toBeUndefined();
  });

  test('is added up when it comes twice', () => {
    expect(summarize(read({ a: sample, b: sample }))).toEqual([expected]);
  });
});

describe('a faulty report is refused', () => {
  const without = (member: keyof typeof sample): object =>
    Object.fromEntries(Object.entries(sample).filter(([name]) => name !== member));
  test.each(Object.keys(sample) as (keyof typeof sample)[])('without %s', (member) => {
    expect(fault({ a: without(member) })).toBe('SYNTAX');
  });

  test.each([
    ['a counter without a place', { s: { 0: 1, 1: 0, 2: 0, 3: 1 } }, 'SYNTAX'],
    ['a place without a counter', { s: { 0: 1, 1: 0 } }, 'SYNTAX'],
    ['a counter of another place', { s: { 0: 1, 1: 0, 3: 0 } }, 'SYNTAX'],
    ['no functions counted', { f: {} }, 'SYNTAX'],
    ['a branch counted that is not mapped', { b: { ...sample.b, 2: [1] } }, 'SYNTAX'],
    ['fewer counters than locations', { b: { 0: [1], 1: [0] } }, 'SYNTAX'],
    ['a statement without a line', { statementMap: { ...sample.statementMap, 0: at(null, 0) } }, 'LINE-RANGE'],
    ['a statement on line 0', { statementMap: { ...sample.statementMap, 0: at(0, 0) } }, 'LINE-RANGE'],
    ['a statement beyond any file', { statementMap: { ...sample.statementMap, 0: at(0x1000000, 0) } }, 'LINE-RANGE'],
    ['a function nowhere', { fnMap: { 0: { name: 'f', loc: at(null, 0), decl: at(null, 0) } } }, 'LINE-RANGE'],
    ['a count below zero', { s: { 0: -1, 1: 0, 2: 0 } }, 'HITS-NEGATIVE'],
    ['a count that is a part', { f: { 0: 0.5 } }, 'HITS-NOT-INTEGER'],
    ['no count', { b: { 0: [null, 1], 1: [0] } }, 'HITS-NOT-INTEGER'],
    ['an empty path', { path: '' }, 'SYNTAX'],
    ['a path that is no text', { path: 7 }, 'SYNTAX'],
    ['a map that is a list', { statementMap: [] }, 'SYNTAX'],
  ])('with %s', (_, change, kind) => {
    expect(fault({ a: { ...sample, ...change } })).toBe(kind);
  });

  test('with something named twice', () => {
    const text = JSON.stringify({ a: sample });
    expect(fault(text.replace('"s":{', '"s":{"0":1,"1":1,"2":1},"s":{'))).toBe('SYNTAX');
    expect(fault(text.replace('"s":{"0":1,', '"s":{"0":1,"0":1,'))).toBe('SYNTAX');
    expect(fault(text.replace('"f":{"0":2', '"f":{"0":2,"0":3'))).toBe('SYNTAX');
  });

  test('when it holds totals only', () => {
    const total = { total: 1, covered: 1, skipped: 0, pct: 100 };
    const summary = { total: { lines: total, statements: total }, '/app/a.ts': { lines: total, statements: total } };
    expect(istanbul.detect(JSON.stringify(summary))).toBe(true);
    expect(fault(summary)).toBe('UNSUPPORTED');
  });

  test('cut off at any byte', () => {
    const text = JSON.stringify({ data: { a: { data: sample } } });
    for (let end = 0; end < text.length; end++) expect(fault(text.slice(0, end)), `at ${end}`).toBe('TRUNCATED');
    expect(fault(`${text}}`)).toBe('MIXED');
  });
});

test('agrees with istanbul-lib-coverage on every fixture', () => {
  for (const { format, name, report } of fixtureCases()) {
    if (format !== 'istanbul') continue;
    for (const [key, entry] of Object.entries(
      JSON.parse(report.toString('utf8')) as { [path: string]: FileCoverageData },
    )) {
      const data = 'data' in entry ? (entry.data as FileCoverageData) : entry;
      const ours = summarize(read({ [key]: data }))[0]!;
      const theirs = library.createFileCoverage(data).toSummary().toJSON();
      for (const metric of ['lines', 'branches', 'functions', 'statements'] as const) {
        const { covered, total } = theirs[metric];
        expect(ours[metric], `${name} ${key} ${metric}`).toEqual({ covered, total });
      }
    }
  }
});

test('agrees with istanbul-lib-coverage, and with our own model of the same data, on any data', () => {
  fc.assert(
    fc.property(istanbulFile, fc.integer({ min: 1, max: 400 }), (data, pieces) => {
      const [file] = read({ a: data }, pieces);
      const theirs = library.createFileCoverage(structuredClone(data)).toSummary().toJSON();
      const ours = summarize([file!])[0]!;
      for (const metric of ['lines', 'branches', 'functions', 'statements'] as const) {
        const { covered, total } = theirs[metric];
        expect(ours[metric]).toEqual({ covered, total });
      }
      expect(columns(istanbulModel(data))).toEqual(columns(file!));
    }),
    { numRuns: 300 },
  );
});

test('the model of an object is that of its text, on every fixture', () => {
  const report = readFileSync(`${FIXTURES}istanbul/nyc-18/report.json`, 'utf8');
  const entries = Object.values(JSON.parse(report) as { [path: string]: FileCoverageData });
  expect(entries.length).toBeGreaterThan(3);
  expect(entries.map((data) => columns(istanbulModel(data)))).toEqual(read(report).map(columns));
});

test('many ids that are no numbers take no more than their share of time', () => {
  const count = 60_000;
  const statementMap = Object.fromEntries(Array.from({ length: count }, (_, i) => [`x${i}`, at(1, i)]));
  const s = Object.fromEntries(Array.from({ length: count }, (_, i) => [`x${count - 1 - i}`, i % 2]));
  const started = cpuMs();
  expect(summarize(read({ a: { ...sample, statementMap, s } }))[0]!.statements).toEqual({
    covered: count / 2,
    total: count,
  });
  expect(cpuMs() - started).toBeLessThan(5000);
});
