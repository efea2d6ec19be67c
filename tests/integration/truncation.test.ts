import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decide } from '../../src/coverage-gate/decide.ts';
import { coverageGate } from '../../src/coverage-gate/gate.ts';
import { readReport } from '../../src/coverage-gate/read-report.ts';
import { total } from '../../src/coverage-gate/scope.ts';
import { type CoverageSettings, configure } from '../../src/coverage-gate/settings.ts';
import { fold, readSourcePath } from '../../src/coverage-gate/source-path.ts';
import { readValues } from '../../src/shared/config/values.ts';
import { COVERAGE_FORMATS } from '../../src/shared/formats/coverage/index.ts';
import { nodeIo } from '../../src/shared/io/node.ts';
import type { CommandResult, Io } from '../../src/shared/io/port.ts';
import { METRICS, type Metric } from '../../src/shared/model/coverage.ts';
import type { CoverageFacts } from '../../src/shared/model/coverage-facts.ts';
import type { Verdict } from '../../src/shared/model/verdict.ts';
import { Checkout } from '../bundle/checkout.ts';
import { reliability } from '../bundle/command.ts';

const FIXTURES = join(import.meta.dirname, '..', 'fixtures', 'coverage');
/** Formats without a trailer, whose cut report may be well-formed, are looked at more closely. */
const MOST_CUTS = new Map([
  ['lcov', 80],
  ['gocover', 300],
]);
const MOST_CUTS_OTHERWISE = 30;
const CUTS_INSIDE_LINES = 10;
/** Ends of the records of a format whose cut report may still be well-formed, or nearly so. */
const RECORD_ENDS = /end_of_record\r?\n|<\/(?:class|package|sourcefile|file|group|Module|Class)>\s*|\},\s*(?=")/g;
/** Whole reports that give no verdict: nothing in them can be raised. */
const REFUSED = new Set([
  'lcov/lcov-1.16-odd-names',
  'lcov/nyc-nothing',
  'gocover/empty',
  'istanbul/nyc-nothing',
  'llvm-cov/llvm-22-summary-only',
  'cobertura/nyc-unescaped',
  'clover/nyc-unescaped',
  'jacoco/gcovr-c',
  // A group of its own holds the classes of two modules once more, and does not say which.
  'jacoco/ant-nested-groups',
  // Two roots may both hold each of their files.
  'cobertura/coveragepy-same-name',
  'cobertura/coveragepy-two-sources',
  // Does not name the files that no test loads.
  'v8/commonjs',
  // The script that ran ends with its own path, so that it cannot be moved to a temporary folder.
  'v8/type-stripping',
]);
/** Its blocks are at places of a grammar, which says nothing about where the Go code ends. */
const UNDECIDABLE = new Set(['gocover/line-directive']);
const GO_SOURCES = [join(FIXTURES, 'gocover', 'sources'), join(import.meta.dirname, '..', '..', 'examples')];

/** A line of code in the language of a file. */
function codeFor(path: string): string {
  switch (extname(path)) {
    case '.py':
      return 'def total(items):\n    return sum(items)\n';
    case '.rb':
      return 'def total(items) = items.sum\n';
    case '.go':
      return 'package shop\n\nfunc Total() int { return 1 }\n';
    case '.rs':
      return 'pub fn total() -> u32 { 1 }\n';
    case '.php':
      return '<?php\nfunction total() { return 1; }\n';
    case '.java':
    case '.cs':
      return 'class Shop { int total() { return 1; } }\n';
    case '.kt':
      return 'fun total(): Int { return 1 }\n';
    case '.pm':
    case '.t':
      return 'sub total { return 1 }\n';
    case '.c':
    case '.h':
    case '.cpp':
    case '.hpp':
      return 'inline int total(void) { return 1; }\n';
    default:
      return 'export function total() { return 1; }\n';
  }
}

interface Fixture {
  readonly name: string;
  readonly format: string;
  readonly folder: string;
  readonly file: string;
  readonly bytes: Buffer;
}

function fixtures(): Fixture[] {
  const found: Fixture[] = [];
  for (const { id: format } of COVERAGE_FORMATS) {
    const folder = join(FIXTURES, format);
    for (const name of existsSync(folder) ? readdirSync(folder) : []) {
      if (!existsSync(join(folder, name, 'expected.json'))) continue;
      if (REFUSED.has(`${format}/${name}`) || UNDECIDABLE.has(`${format}/${name}`)) continue;
      const own = join(folder, name);
      const file = readdirSync(own).find((entry) => entry.startsWith('report.')) ?? '';
      found.push({ name: `${format}/${name}`, format, folder: own, file, bytes: readFileSync(join(own, file)) });
    }
  }
  return found;
}

/** Every line's end (of a large report some, and the ends of records), and in the middle of lines. Ascending. */
function cutsOf({ format }: Fixture, bytes: Buffer): number[] {
  const most = MOST_CUTS.get(format) ?? MOST_CUTS_OTHERWISE;
  const ends: number[] = [];
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) ends.push(at + 1);
  const even = (from: readonly number[]): readonly number[] =>
    from.filter((_, at) => at % Math.ceil(from.length / most) === 0);
  const text = bytes.toString('latin1');
  const records = [...text.matchAll(RECORD_ENDS)].map((match) => match.index + match[0].length);
  const inside = Array.from({ length: CUTS_INSIDE_LINES }, (_, at) =>
    Math.floor(((at + 0.5) * bytes.length) / CUTS_INSIDE_LINES),
  );
  const cuts = new Set([...even(ends), ...even(records), ...inside, bytes.length - 1]);
  return [...cuts].filter((cut) => cut > 0 && cut < bytes.length).sort((a, b) => a - b);
}

/** Git is asked once per repository: nothing that it says changes with the report. */
function patientIo(root: string): Io {
  const io = nodeIo(root, process.env, Date.now);
  const answers = new Map<string, CommandResult>();
  return {
    ...io,
    run(command, args, options) {
      const key = JSON.stringify([command, args]);
      const known = answers.get(key) ?? io.run(command, args, options);
      answers.set(key, known);
      return known;
    },
  };
}

async function settingsFor(report: string): Promise<CoverageSettings> {
  const values = new Map([
    ['unit-reports', report],
    ['unit-lines', '0'],
  ]);
  return configure(await readValues(coverageGate, { values, spell: (name) => name }, undefined));
}

/** The least that the full report does not reach; 100 % where it covers everything. */
function strictest(settings: CoverageSettings, facts: CoverageFacts, metric: Metric): CoverageSettings | undefined {
  const ratio = total(facts.suites[0]!.files, metric);
  if (ratio === null || ratio.total === 0) return undefined;
  const limit = Math.min(100_000, Math.floor((ratio.covered * 100_000) / ratio.total) + 1);
  return { ...settings, suites: settings.suites.map((suite) => ({ ...suite, thresholds: { [metric]: limit } })) };
}

/** Where the repository has the files of a report: below the part of their paths that all of them share. */
function repositoryPaths(
  format: string,
  files: readonly { readonly path: string; readonly scope: string }[],
  roots: readonly string[],
): string[] {
  const root = roots.findLast((candidate) => !readSourcePath(candidate).absolute);
  const sources = files.map(({ path, scope }) => ({ ...readSourcePath(path), scope }));
  const folders = sources.filter(({ absolute }) => absolute).map(({ path }) => path.split('/').slice(0, -2));
  const shared = folders.reduce(
    (common, folder) => common.slice(0, common.findIndex((name, at) => name !== folder[at]) >>> 0),
    folders[0] ?? [],
  ).length;
  return sources.map(({ path, absolute, scope }) => {
    const segments = path.split('/');
    if (format === 'gocover') return segments.slice(3).join('/');
    if (absolute) return segments.slice(shared).join('/');
    if (scope === '') return root === undefined ? path : fold(`${root}/${path}`);
    return `${scope}/src/${path}`;
  });
}

/** The source that a profile was made from: where it ends matters. */
function goSource(importPath: string): string | undefined {
  const file = GO_SOURCES.map((folder) => join(folder, ...importPath.split('/').slice(2))).find(existsSync);
  return file === undefined ? undefined : readFileSync(file, 'utf8');
}

async function checkoutFor(fixture: Fixture): Promise<{ checkout: Checkout; io: Io; bytes: Buffer }> {
  const { checkout, bytes } = fixture.format === 'v8' ? checkoutOfProject(fixture) : await checkoutOfPaths(fixture);
  checkout.write({ [fixture.file]: bytes });
  return { checkout, io: patientIo(checkout.root), bytes };
}

/** Raw V8 coverage is read with the scripts that ran, and names them by their place on the disk. */
function checkoutOfProject({ folder, bytes }: Fixture): { checkout: Checkout; bytes: Buffer } {
  const checkout = new Checkout();
  checkout.copy(join(folder, 'project'), '.');
  checkout.git('init', '--quiet', '--initial-branch=main');
  checkout.commit();
  const text = bytes.toString('utf8');
  const [, root = ''] = /"url":"file:\/\/(\/home\/[^"]*?)\/(?:src|dist)\//.exec(text) ?? [];
  return { checkout, bytes: Buffer.from(text.replaceAll(root, checkout.root)) };
}

async function checkoutOfPaths({ format, file, bytes }: Fixture): Promise<{ checkout: Checkout; bytes: Buffer }> {
  const scratch = new Checkout();
  try {
    scratch.write({ [file]: bytes });
    const io = nodeIo(scratch.root, process.env, Date.now);
    const nothing = (): undefined => undefined;
    const { files, roots } = await readReport(io, file, nothing, nothing);
    const paths = repositoryPaths(format, files, roots);
    const sourceOf = (path: string, at: number): string =>
      (format === 'gocover' ? goSource(files[at]!.path) : undefined) ?? codeFor(path);
    const tracked = Object.fromEntries(paths.map((path, at) => [path, sourceOf(path, at)]));
    const module = files[0]!.path.split('/').slice(0, 3).join('/');
    const manifest = format === 'gocover' ? { 'go.mod': `module ${module}\n` } : {};
    return { checkout: Checkout.of({ ...tracked, ...manifest }), bytes };
  } finally {
    scratch.remove();
  }
}

const ALL = fixtures();

it('has fixtures of every format', () => {
  expect(new Set(ALL.map(({ format }) => format))).toEqual(new Set(COVERAGE_FORMATS.map(({ id }) => id)));
});

describe.each(ALL)('$name', (fixture) => {
  let checkout: Checkout;
  let io: Io;
  let bytes: Buffer;
  beforeAll(async () => {
    ({ checkout, io, bytes } = await checkoutFor(fixture));
  });
  afterAll(() => checkout?.remove());

  it('cut anywhere, never passes what the whole report fails', async () => {
    const settings = await settingsFor(fixture.file);
    const collect = async (): Promise<CoverageFacts> => {
      const context = { io, environment: { platform: 'local' as const }, progress: () => undefined };
      return (await coverageGate.collect(context, settings)).facts;
    };
    const whole = await collect();
    const judged = METRICS.flatMap((metric) => strictest(settings, whole, metric) ?? []);
    const outcomes = judged.map((limits) => decide(limits, whole));
    for (const { outcome, summary } of outcomes) expect(outcome, summary).not.toBe('inconclusive');
    expect(whole.suites[0]?.problems).toEqual([]);
    expect(outcomes.length).toBeGreaterThan(0);

    const passed: string[] = [];
    for (const cut of cutsOf(fixture, bytes)) {
      checkout.write({ [fixture.file]: bytes.subarray(0, cut) });
      const facts = await collect();
      // A cut that loses nothing but a line's end is the whole report.
      if (JSON.stringify(facts.suites[0]!.files) === JSON.stringify(whole.suites[0]!.files)) continue;
      for (const limits of judged) {
        const { outcome, summary } = decide(limits, facts);
        const [metric = 'lines'] = Object.keys(limits.suites[0]!.thresholds) as Metric[];
        // What the cut took may have nothing of this metric: then nothing of it was raised.
        if (isDeepStrictEqual(total(facts.suites[0]!.files, metric), total(whole.suites[0]!.files, metric))) continue;
        const before = bytes.toString('utf8', Math.max(0, cut - 40), cut);
        if (outcome === 'passed') passed.push(`cut after ${cut} bytes, ${JSON.stringify(before)}: ${summary}`);
      }
    }
    expect(passed).toEqual([]);
  });
});

const FIRST_OF_EACH = COVERAGE_FORMATS.flatMap(({ id }) => ALL.find(({ format }) => format === id) ?? []);

it.each(FIRST_OF_EACH)('$format, cut through the bundle: exit code 2 and a problem of its own', async (fixture) => {
  const { checkout, bytes } = await checkoutFor(fixture);
  try {
    for (const share of [0.4, 0.95]) {
      checkout.write({ [fixture.file]: bytes.subarray(0, Math.floor(bytes.length * share)) });
      const args = ['coverage-gate', '--unit-reports', fixture.file, '--unit-lines', '1', '--format', 'json'];
      const { exitCode, stdout, stderr } = await reliability(args, { in: checkout.root });
      expect(stderr).toBe('');
      expect(exitCode).toBe(2);
      const { problem } = JSON.parse(stdout) as Verdict;
      expect(problem?.code).toMatch(new RegExp(`^${fixture.format.toUpperCase()}-(?:TRUNCATED|SYNTAX)$`));
    }
  } finally {
    checkout.remove();
  }
});
