import { rmSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { coverageGate } from '../../src/coverage-gate/gate.ts';
import { configure } from '../../src/coverage-gate/settings.ts';
import { GATES } from '../../src/gates.ts';
import { runGate } from '../../src/main.ts';
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

const TEXTS = [
  'verdict.json',
  'report.md',
  'report.html',
  'report.sarif',
  'codequality.json',
  'junit.xml',
  'cobertura.xml',
];

describe('shards that are expected', () => {
  let checkout: Checkout;
  beforeAll(() => {
    checkout = Checkout.of({
      ...Object.fromEntries(FILES.map((file) => [file, 'export function total() { return 1; }\n'.repeat(LINES)])),
      'go.mod': 'module example.com/shop\n',
    });
  });
  afterAll(() => checkout.remove());

  /** A run of the whole line in this process, on these reports and no others. */
  async function runOn(
    reports: { readonly [path: string]: string },
    suite: string,
    glob = 'coverage/shard-{shard}.info',
  ) {
    rmSync(checkout.path('coverage'), { recursive: true, force: true });
    checkout.write(reports);
    checkout.write({
      'reliability.yml': `version: 1\ncoverage-gate:\n  suites:\n    unit: { reports: ["${glob}"], ${suite}, lines: 90 }\n  unmeasured: ignore\n`,
    });
    const io = nodeIo(checkout.root, { PATH: process.env['PATH'] }, Date.now);
    const { verdict } = await runGate(
      GATES[0]!,
      () => ({ values: new Map(), spell: (name) => name }),
      io,
      () => undefined,
    );
    return verdict;
  }

  const named = (texts: readonly string[], extension = 'info') =>
    Object.fromEntries(texts.map((text, at) => [`coverage/shard-${at + 1}.${extension}`, text]));

  it.each(WRITERS)('%s: any number of them, in any order, gives the same bytes', async (_, extension, write) => {
    const written = new Map<string, readonly string[]>();
    const orders = fc
      .integer({ min: 1, max: SHARDS })
      .chain((count) => fc.shuffledSubarray(ALL.slice(0, count), { minLength: count, maxLength: count }));
    await fc.assert(
      fc.asyncProperty(orders, async (order) => {
        const reports = named(
          order.map((shard) => write([shard])),
          extension,
        );
        const glob = `coverage/shard-{shard}.${extension}`;
        const verdict = await runOn(reports, `shards: ${order.length}`, glob);
        expect(verdict.outcome).toBe('failed');
        const texts = TEXTS.map((file) => checkout.read(`reliability-report/coverage-gate/${file}`));
        const known = written.get(String(order.length)) ?? texts;
        written.set(String(order.length), known);
        for (const [at, text] of texts.entries()) expect(text, TEXTS[at]).toBe(known[at]);
      }),
      { numRuns: 4, examples: [[[0, 1, 2, 3]], [[3, 2, 1, 0]]] },
    );
  });

  it('by name, wherever the name stands', async () => {
    const reports = { 'coverage/shard-linux.info': lcov([0]), 'coverage/shard-windows.info': lcov([1]) };
    const verdict = await runOn(reports, 'shards: [windows, linux]');
    expect(verdict.metrics).toMatchObject({ suites: { unit: { reports: 2 } } });
    expect(verdict.problem).toBeUndefined();
  });

  it.each<
    readonly [
      what: string,
      suite: string,
      reports: readonly (readonly [name: string, shard: number])[],
      problems: readonly string[],
    ]
  >([
    [
      'a missing one',
      'shards: 4',
      [
        ['shard-1', 0],
        ['shard-2', 1],
        ['shard-4', 3],
      ],
      ['SHARD-MISSING suite unit: shard 3 of 1, 2, 3, 4 has no report at coverage/shard-3.info'],
    ],
    [
      'two missing ones',
      'shards: 3',
      [['shard-2', 1]],
      [
        'SHARD-MISSING suite unit: shard 1 of 1, 2, 3 has no report at coverage/shard-1.info',
        'SHARD-MISSING suite unit: shard 3 of 1, 2, 3 has no report at coverage/shard-3.info',
      ],
    ],
    [
      'one too many',
      'shards: 1',
      [
        ['shard-1', 0],
        ['shard-2', 1],
      ],
      ['SHARD-UNEXPECTED suite unit: coverage/shard-2.info is of no shard that is expected (1)'],
    ],
    [
      'those that count from 0',
      'shards: 2',
      [
        ['shard-0', 0],
        ['shard-1', 1],
      ],
      [
        'SHARD-MISSING suite unit: shard 2 of 1, 2 has no report at coverage/shard-2.info',
        'SHARD-UNEXPECTED suite unit: coverage/shard-0.info is of no shard that is expected (1, 2)',
      ],
    ],
    [
      'one of another name',
      'shards: [linux]',
      [
        ['shard-linux', 0],
        ['shard-mac', 1],
      ],
      ['SHARD-UNEXPECTED suite unit: coverage/shard-mac.info is of no shard that is expected (linux)'],
    ],
    ['none at all', 'shards: 2', [], ['REPORT-MISSING suite unit has no report at coverage/shard-{shard}.info']],
  ])('are in doubt with %s', async (_, suite, reports, problems) => {
    const written = Object.fromEntries(reports.map(([name, shard]) => [`coverage/${name}.info`, lcov([shard])]));
    const verdict = await runOn(written, suite);
    expect(verdict.outcome).toBe('inconclusive');
    const all = verdict.problems ?? [verdict.problem!];
    expect(all.map(({ code, reason }) => `${code} ${reason}`)).toEqual(problems);
  });

  it('does not take one for another where a wildcard follows', async () => {
    const reports = { 'coverage/shard-1.info': lcov([0]), 'coverage/shard-12.info': lcov([1]) };
    const verdict = await runOn(reports, 'shards: ["1", "12"]', 'coverage/shard-{shard}*');
    expect(verdict.problem).toMatchObject({
      code: 'SHARD-UNEXPECTED',
      reason: 'suite unit: coverage/shard-12.info may be of shard 1 and of shard 12',
    });
  });

  it('says when one is there twice, and passes or fails all the same', async () => {
    const twice = await runOn(named([lcov([0]), lcov([0])]), 'shards: 2');
    expect(twice.findings.at(-1)).toMatchObject({
      rule: 'coverage/repeated-report',
      severity: 'warning',
      message: 'coverage/shard-2.info has the same content as coverage/shard-1.info, both in suite unit',
    });
    expect(twice.outcome).toBe('failed');
    const tries = { 'coverage/shard-1/first.info': lcov([0]), 'coverage/shard-1/second.info': `${lcov([0])}\n` };
    const again = await runOn(
      { ...tries, 'coverage/shard-2/first.info': lcov([1]) },
      'shards: 2',
      'coverage/shard-{shard}/*',
    );
    expect(
      again.findings.filter(({ rule }) => rule === 'coverage/repeated-report').map(({ message }) => message),
    ).toEqual([
      'shard 1 of suite unit is there twice: coverage/shard-1/second.info counts the same files as coverage/shard-1/first.info',
    ]);
  });
});
