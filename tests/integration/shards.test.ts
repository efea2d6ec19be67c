import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { coverageGate } from '../../src/coverage-gate/gate.ts';
import { configure } from '../../src/coverage-gate/settings.ts';
import { readValues } from '../../src/shared/config/values.ts';
import { nodeIo } from '../../src/shared/io/node.ts';
import type { SuiteFacts } from '../../src/shared/model/coverage-facts.ts';
import { Checkout } from '../bundle/checkout.ts';

const FILES = ['src/a.ts', 'src/b.ts', 'src/c.ts', 'src/d.ts'];
const LINES = 12;
const SHARDS = 4;

/** Hits of a line in a shard: every shard runs some lines of most files. Deterministic, no two shards alike. */
function hits(file: number, line: number, shard: number): number {
  return (file * 7 + line * 5 + shard * 3) % 4 === 0 ? shard + 1 : 0;
}

const loads = (file: number, shard: number): boolean => (file + shard) % 4 !== 0;
const total = (file: number, line: number, shards: readonly number[]): number =>
  shards.reduce((sum, shard) => sum + (loads(file, shard) ? hits(file, line, shard) : 0), 0);
const numbers = Array.from({ length: LINES }, (_, n) => n + 1);
const filesOf = (shards: readonly number[]): number[] =>
  FILES.map((_, file) => file).filter((file) => shards.some((shard) => loads(file, shard)));

/** One report of the given shards together, as the tool itself would merge them. */
type Writer = (shards: readonly number[]) => string;

function lcov(shards: readonly number[]): string {
  const records = filesOf(shards).map((file) => {
    const count = (line: number): number => total(file, line, shards);
    return [
      `SF:${FILES[file]}`,
      ...[1, 5, 9].map((line) => `FN:${line},f${line}`),
      ...[1, 5, 9].map((line) => `FNDA:${count(line)},f${line}`),
      ...[2, 6].flatMap((line) => [0, 1].map((branch) => `BRDA:${line},0,${branch},${count(line + branch) || '-'}`)),
      ...numbers.map((line) => `DA:${line},${count(line)}`),
      'end_of_record',
    ].join('\n');
  });
  return `${records.join('\n')}\n`;
}

function istanbul(shards: readonly number[]): string {
  const place = (line: number, column = 0) => ({ start: { line, column }, end: { line, column: column + 5 } });
  const keyed = <T>(lines: readonly number[], value: (line: number) => T) =>
    Object.fromEntries(lines.map((line, key) => [key, value(line)]));
  const data = filesOf(shards).map((file) => {
    const count = (line: number): number => total(file, line, shards);
    const path = FILES[file]!;
    return [
      path,
      {
        path,
        statementMap: keyed(numbers, (line) => place(line)),
        s: keyed(numbers, count),
        fnMap: keyed([1, 5, 9], (line) => ({ name: `f${line}`, decl: place(line), loc: place(line), line })),
        f: keyed([1, 5, 9], count),
        branchMap: keyed([2, 6], (line) => ({
          type: 'if',
          line,
          loc: place(line),
          locations: [place(line), place(line, 8)],
        })),
        b: keyed([2, 6], (line) => [count(line), count(line + 1)]),
      },
    ] as const;
  });
  return JSON.stringify(Object.fromEntries(data));
}

function cobertura(shards: readonly number[]): string {
  const classes = filesOf(shards).map((file) => {
    const lines = numbers.map((line) => `<line number="${line}" hits="${total(file, line, shards)}"/>`);
    return `<class name="c" filename="${FILES[file]}"><methods/><lines>${lines.join('')}</lines></class>`;
  });
  return `<?xml version="1.0"?>\n<coverage version="7"><packages><package name="p"><classes>${classes.join('\n')}</classes></package></packages></coverage>\n`;
}

function jacoco(shards: readonly number[]): string {
  const files = filesOf(shards).map((file) => {
    const covered = (line: number): number => Math.min(1, total(file, line, shards));
    const lines = numbers.map(
      (line) => `<line nr="${line}" mi="${1 - covered(line)}" ci="${covered(line)}" mb="0" cb="0"/>`,
    );
    return `<sourcefile name="${FILES[file]!.replace('src/', '')}">${lines.join('')}</sourcefile>`;
  });
  return `<?xml version="1.0"?>\n<report name="r"><package name="src">${files.join('\n')}</package></report>\n`;
}

function gocover(shards: readonly number[]): string {
  const blocks = filesOf(shards).flatMap((file) =>
    numbers.map((line) => `example.com/shop/${FILES[file]}:${line}.1,${line}.9 1 ${total(file, line, shards)}`),
  );
  return `mode: count\n${blocks.join('\n')}\n`;
}

function coveragePy(shards: readonly number[]): string {
  const data = filesOf(shards).map((file) => {
    const run = numbers.filter((line) => total(file, line, shards) > 0);
    const summary = {
      covered_lines: run.length,
      num_statements: LINES,
      percent_covered: 0,
      percent_covered_display: '0',
      missing_lines: LINES - run.length,
      excluded_lines: 0,
    };
    return [
      FILES[file],
      {
        executed_lines: run,
        summary,
        missing_lines: numbers.filter((line) => !run.includes(line)),
        excluded_lines: [],
      },
    ];
  });
  return JSON.stringify({
    meta: {
      format: 3,
      version: '7.6.1',
      timestamp: '2025-01-01T00:00:00',
      branch_coverage: false,
      show_contexts: false,
    },
    files: Object.fromEntries(data),
    totals: {},
  });
}

const WRITERS: readonly (readonly [name: string, extension: string, write: Writer])[] = [
  ['LCOV', 'info', lcov],
  ['Istanbul JSON', 'json', istanbul],
  ['Cobertura', 'xml', cobertura],
  ['JaCoCo', 'xml', jacoco],
  ['Go profile', 'out', gocover],
  ['coverage.py JSON', 'json', coveragePy],
];

const ALL = Array.from({ length: SHARDS }, (_, shard) => shard);
/** Every order that `ALL` can be in. */
const ORDERS = (function permutations(items: readonly number[]): number[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item) => permutations(items.filter((other) => other !== item)).map((rest) => [item, ...rest]));
})(ALL);

describe('shards of one suite', () => {
  let checkout: Checkout;
  beforeAll(() => {
    const code = 'export function total() { return 1; }\n';
    checkout = Checkout.of({
      ...Object.fromEntries(FILES.map((file) => [file, code])),
      'go.mod': 'module example.com/shop\n',
    });
  });
  afterAll(() => checkout.remove());

  /** The suite's facts, apart from what they say of the report files. */
  async function factsOf(reports: {
    readonly [name: string]: string;
  }): Promise<Omit<SuiteFacts, 'reports' | 'matchedCount'>> {
    checkout.write(reports);
    const values = new Map([['unit-reports', Object.keys(reports).join('\n')]]);
    const settings = configure(await readValues(coverageGate, { values, spell: (name) => name }, undefined));
    const io = nodeIo(checkout.root, process.env, Date.now);
    const context = { io, environment: { platform: 'local' as const }, progress: () => undefined };
    const { facts } = await coverageGate.collect(context, settings);
    const { reports: _, matchedCount: __, ...suite } = facts.suites[0]!;
    expect(suite.problems).toEqual([]);
    return suite;
  }

  it.each(WRITERS)('%s: in any order, they are the merged report', async (_, extension, write) => {
    const merged = await factsOf({ [`merged.${extension}`]: write(ALL) });
    expect(merged.files).toHaveLength(FILES.length);
    expect(merged.files.some(({ lines }) => lines[0] > 0 && lines[0] < lines[1])).toBe(true);
    for (const order of ORDERS) {
      // Reports are read in the order of their names.
      const shards = order.map((shard, place) => [`shard-${place}.${extension}`, write([shard])] as const);
      expect(await factsOf(Object.fromEntries(shards)), order.join()).toEqual(merged);
    }
  });

  it.each(WRITERS)('%s: two of them merged and two alone are the same', async (_, extension, write) => {
    const merged = await factsOf({ [`merged.${extension}`]: write(ALL) });
    const parts = { [`a.${extension}`]: write([2]), [`b.${extension}`]: write([0, 3]), [`c.${extension}`]: write([1]) };
    expect(await factsOf(parts)).toEqual(merged);
  });

  it.each(WRITERS)('%s: without one of them something is missing', async (_, extension, write) => {
    const merged = await factsOf({ [`merged.${extension}`]: write(ALL) });
    const parts = { [`a.${extension}`]: write([0]), [`b.${extension}`]: write([1]) };
    expect(await factsOf(parts)).not.toEqual(merged);
  });

  it('LCOV shards put together with cat are the merged report', async () => {
    const merged = await factsOf({ 'merged.info': lcov(ALL) });
    expect(await factsOf({ 'all.info': ALL.map((shard) => lcov([shard])).join('') })).toEqual(merged);
  });
});
