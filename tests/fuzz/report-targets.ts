import { existsSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { BenchmarkCollector } from '../../src/shared/formats/benchmarks/collector.ts';
import { BENCHMARK_FORMATS } from '../../src/shared/formats/benchmarks/index.ts';
import { BUNDLE_FORMATS } from '../../src/shared/formats/bundles/index.ts';
import { CoverageBuilder } from '../../src/shared/formats/coverage/builder.ts';
import { COVERAGE_FORMATS } from '../../src/shared/formats/coverage/index.ts';
import type { CoverageFormat } from '../../src/shared/formats/coverage/port.ts';
import { FormatFault } from '../../src/shared/formats/fault.ts';
import { ReportFeed } from '../../src/shared/formats/feed.ts';
import { HistoryCollector } from '../../src/shared/formats/histories/collector.ts';
import { HISTORY_FORMATS } from '../../src/shared/formats/histories/index.ts';
import { ISSUE_FORMATS } from '../../src/shared/formats/issues/index.ts';
import { LOCK_FILE_FORMATS } from '../../src/shared/formats/lock-files/index.ts';
import type { WindowParser } from '../../src/shared/formats/parser.ts';
import { TestBuilder } from '../../src/shared/formats/tests/builder.ts';
import { TEST_FORMATS } from '../../src/shared/formats/tests/index.ts';
import { VULNERABILITY_FORMATS } from '../../src/shared/formats/vulnerabilities/index.ts';
import { WholeReport } from '../../src/shared/formats/whole-report.ts';
import type { FileCoverage, Points } from '../../src/shared/model/coverage.ts';
import type { Issue } from '../../src/shared/model/issue.ts';
import { parseInWindows } from '../unit/shared/formats/windows.ts';
import { corpusSeeds, fixtureSeeds, reportSeeds } from './fixture-seeds.ts';
import { LOCK_FILE_SEEDS } from './lock-file-seeds.ts';
import { canonical, type FuzzTarget, isFaultOf, type Reading, type Seed, type Wholeness } from './target.ts';

/**
 * Formats that do not say how much there is of them: a report that is cut at the end of a line, or of a record, cannot be told
 * from a whole one. Every other format refuses its parts.
 */
const WHOLENESS: { readonly [id: string]: Wholeness } = {
  'coverage/lcov': 'lines',
  'coverage/gocover': 'lines',
  'issues/compiler': 'lines',
  'issues/mypy': 'lines',
  'benchmarks/criterion': 'lines',
  'benchmarks/criterion-text': 'lines',
  'benchmarks/benchmark-js': 'lines',
  'benchmarks/k6-stream': 'lines',
  // A log in which one crash is looked for, and known by all that is said of it: less of it is another crash, or none.
  'vulnerabilities/fuzz-crash': 'any',
};

const wholenessOf = (id: string): Wholeness => WHOLENESS[id] ?? 'refused';

/** One target for every format of every registry of reports: a new line in a registry is a new target. */
export const REPORT_TARGETS: readonly FuzzTarget[] = [
  ...COVERAGE_FORMATS.map((format) => ({
    ...target('coverage', format.id, format.faults),
    read: (bytes: Buffer, seed: Seed, pieces?: number) => readCoverage(format, bytes, seed, pieces),
  })),
  ...TEST_FORMATS.map((format) => ({
    ...target('tests', format.id, format.faults),
    read: (bytes: Buffer, _seed: Seed, pieces?: number): Reading => {
      const builder = new TestBuilder();
      parse(() => detected(format, bytes).open(builder), bytes, pieces);
      if (builder.cases.length === 0) throw new FormatFault('EMPTY', 'no test', 0);
      const named = builder.cases.map(({ outcome, suite, name }) => ({ outcome, text: canonical([suite, name]) }));
      return {
        all: canonical([builder.cases, builder.madeAtMs, builder.commit, builder.repeatsSilently]),
        good: named.filter(({ outcome }) => outcome === 'passed').map(({ text }) => text),
        bad: named.filter(({ outcome }) => outcome !== 'passed').map(({ text }) => text),
      };
    },
  })),
  ...ISSUE_FORMATS.map((format) => ({
    ...target('issues', format.id, format.faults),
    read: (bytes: Buffer, _seed: Seed, pieces?: number): Reading => {
      const issues: Issue[] = [];
      parse(() => detected(format, bytes).open((issue) => issues.push(issue)), bytes, pieces);
      return { all: canonical(issues), good: [], bad: issues.map(canonical) };
    },
  })),
  ...VULNERABILITY_FORMATS.map((format) => ({
    ...target('vulnerabilities', format.id, format.faults),
    read: (bytes: Buffer, _seed: Seed, pieces?: number): Reading => {
      const found: string[] = [];
      const others: unknown[] = [];
      const sink = {
        vulnerability: (one: unknown) => void found.push(canonical(one)),
        module: (one: unknown) => void others.push(one),
        unaudited: (name: string) => void found.push(canonical({ unaudited: name })),
      };
      parse(() => detected(format, bytes).open(sink), bytes, pieces);
      return { all: canonical([found, others]), good: [], bad: found };
    },
  })),
  ...BUNDLE_FORMATS.map((format) => ({
    ...target('bundles', format.id, format.faults),
    read: (bytes: Buffer, _seed: Seed, pieces?: number): Reading => {
      const entries: string[] = [];
      const folders: string[] = [];
      const sink = {
        entry: (one: unknown) => void entries.push(canonical(one)),
        folder: (path: string) => void folders.push(path),
      };
      parse(() => detected(format, bytes).open(sink), bytes, pieces);
      // Whoever reads it says so of one that names none.
      if (entries.length === 0) throw new FormatFault('EMPTY', 'no entry', 0);
      return { all: canonical([entries, folders]), good: [], bad: entries };
    },
  })),
  ...BENCHMARK_FORMATS.map((format) => ({
    ...target('benchmarks', format.id, format.faults),
    read: (bytes: Buffer, _seed: Seed, pieces?: number): Reading => {
      const collector = new BenchmarkCollector();
      const open = () => detected(format, bytes).open?.(collector) ?? new WholeReport(format, collector);
      parse(open, bytes, pieces);
      const metrics = collector.metrics();
      // Whoever reads it refuses one that holds none.
      if (metrics.length === 0) throw new FormatFault('EMPTY', 'no measurement', 0);
      return {
        all: canonical(metrics),
        good: [],
        bad: metrics.flatMap(({ name, unit, samples }) => samples.map(() => canonical([name, unit]))),
      };
    },
  })),
  ...HISTORY_FORMATS.map((format) => ({
    ...target('kept-histories', format.id, format.faults),
    seeds: [...historySeeds(format.id), ...corpusSeeds(`kept-histories/${format.id}`)],
    read: (bytes: Buffer, _seed: Seed, pieces?: number): Reading => {
      const collector = new HistoryCollector();
      parse(() => new WholeReport(detected(format, bytes), collector), bytes, pieces);
      return { all: canonical([collector.runs(), collector.left()]), good: [], bad: collector.runs().map(canonical) };
    },
  })),
  ...LOCK_FILE_FORMATS.map(
    (format): FuzzTarget => ({
      id: `lock-files/${format.id}`,
      // It only tells where something is.
      wholeness: 'any',
      seeds: [...(LOCK_FILE_SEEDS[format.id] ?? []), ...corpusSeeds(`lock-files/${format.id}`)],
      read: (bytes) => {
        const lines = bytes.toString('utf8').split('\n');
        const modules = format.read(lines);
        for (const { module, version, line } of modules) {
          if (typeof module !== 'string' || typeof version !== 'string') throw new Error('no text');
          if (!(line >= 1 && line <= lines.length)) throw new Error(`line ${line} of ${lines.length}`);
        }
        return { all: canonical(modules), good: [], bad: [] };
      },
      isDeclared: () => false,
    }),
  ),
];

function target(
  kind: string,
  id: string,
  faults: Parameters<typeof isFaultOf>[0],
): Pick<FuzzTarget, 'id' | 'wholeness' | 'seeds' | 'isDeclared'> {
  const whole = `${kind}/${id}`;
  return { id: whole, wholeness: wholenessOf(whole), seeds: reportSeeds(kind, id), isDeclared: isFaultOf(faults) };
}

/** Whether it is claimed is asked as for every report, and must not throw; damaged as it is, it is read all the same. */
function detected<Format extends { detect(head: string): boolean }>(format: Format, bytes: Buffer): Format {
  format.detect(bytes.toString('latin1', 0, 64 << 10));
  return format;
}

/** Through the feed at once; in pieces, as if the window were as small as they are. */
function parse(open: () => WindowParser, bytes: Buffer, pieces: number | undefined): void {
  const feed = new ReportFeed(pieces === undefined ? open : () => new Forwarded(open(), pieces));
  for (let at = 0; at < bytes.length; ) {
    const room = feed.reserve();
    const length = Math.min(room.length, bytes.length - at);
    room.set(bytes.subarray(at, at + length));
    feed.commit(length);
    at += length;
  }
  feed.finish();
}

/** Hands what it is given on in small windows once all of it is there, so that it was checked and is UTF-8. */
class Forwarded implements WindowParser {
  readonly #parser: WindowParser;
  readonly #pieces: number;

  constructor(parser: WindowParser, pieces: number) {
    this.#parser = parser;
    this.#pieces = pieces;
  }

  consume(bytes: Buffer, end: number, last: boolean): number {
    if (!last) return 0;
    parseInWindows(this.#parser, bytes.subarray(0, end), this.#pieces);
    return end;
  }
}

async function readCoverage(
  format: CoverageFormat,
  bytes: Buffer,
  seed: Seed,
  pieces: number | undefined,
): Promise<Reading> {
  const builder = new CoverageBuilder(format.carries);
  parse(() => detected(format, bytes).open(builder), bytes, pieces);
  await format.finish?.(builder, (path) => projectText(seed.folder ?? '', path), stripTypeScriptTypes);
  const files = builder.finish();
  if (files.length === 0) throw new FormatFault('EMPTY', 'no line', 0);
  return {
    all: canonical([files, builder.roots, builder.madeAtMs]),
    good: files.flatMap((file) => linesOf(file, (hits) => hits > 0)),
    // Hits of further records are added: a line that a part leaves uncovered may be covered in the whole.
    bad: files.flatMap((file) => linesOf(file, () => true)),
  };
}

function linesOf({ path, scope, lines, branches }: FileCoverage, wanted: (hits: number) => boolean): readonly string[] {
  const texts: string[] = [];
  for (const [at, line] of lines.numbers.entries())
    if (wanted(lines.hits[at]!)) texts.push(`${scope}\0${path}:${line}`);
  return [...texts, ...pointsOf(branches, wanted).map((point) => `${scope}\0${path} ${point}`)];
}

function pointsOf(points: Points | undefined, wanted: (hits: number) => boolean): readonly string[] {
  if (points === undefined) return [];
  return Array.from(points.hits, (hits, at) =>
    wanted(hits) ? `branch ${points.lines[at]} ${points.ids[at]}` : '',
  ).filter((text) => text !== '');
}

/** The text of a file in the case's `project` folder, whatever folder the run had it in. */
function projectText(folder: string, path: string): string | undefined {
  for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
    const candidate = join(folder, 'project', path.slice(slash));
    if (!candidate.includes('\0') && candidate.startsWith(folder) && existsSync(candidate))
      return readFileSync(candidate, 'utf8');
  }
  return undefined;
}

function historySeeds(id: string): readonly Seed[] {
  const files: { readonly [id: string]: readonly string[] } = {
    'github-action-benchmark': ['github-action-benchmark/synthetic-two-suites/data.js'],
    bencher: ['bencher/synthetic-perf/perf.json'],
    asv: ['asv/six-commits/results/vm/63170a4e-existing-python3.json'],
  };
  return fixtureSeeds(...(files[id] ?? []).map((path) => `kept-histories/${path}`));
}
