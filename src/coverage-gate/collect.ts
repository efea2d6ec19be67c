import { WINDOW_BYTES } from '../shared/formats/feed.ts';
import { RecordRuns } from '../shared/formats/record-runs.ts';
import type { CollectContext, Collected } from '../shared/gate.ts';
import type { CoverageReport } from '../shared/model/coverage.ts';
import type { CoverageFacts, FileFacts, SuiteFacts } from '../shared/model/coverage-facts.ts';
import type { LineBaseline } from '../shared/model/line-baseline.ts';
import type { SourcePage } from '../shared/model/presentation.ts';
import { ProblemError } from '../shared/model/problem.ts';
import { globMatcher } from '../shared/policy/globs.ts';
import { collectCarried } from './carry/collect-carried.ts';
import { changeReader } from './change-reader.ts';
import { countFile, uncoveredRanges } from './counting.ts';
import { cutOff } from './cut-off.ts';
import { collectDelta } from './delta/collect-delta.ts';
import { isSource } from './executable-code.ts';
import { collectFloors } from './floors.ts';
import { wantedGaps } from './gaps/wanted-gaps.ts';
import { settleClashes } from './istanbul-clashes.ts';
import { collectOwners } from './owners.ts';
import { collectOwnersReport } from './owners-report-facts.ts';
import { collectPatch } from './patch.ts';
import { type PathAnswer, type PathQuestion, parent } from './path-question.ts';
import { resolvePaths } from './path-resolver.ts';
import { readReport } from './read-report.ts';
import { filesIdentity, findRepeats, type ReadReport } from './repeated-reports.ts';
import { findReports, inRepository } from './report-places.ts';
import { type Checkout, readCheckout } from './repository.ts';
import type { CoverageSettings, SuiteSettings } from './settings.ts';
import { readPages } from './source-pages.ts';
import { fold } from './source-path.ts';
import { combine, type MeasuredFile, Suite } from './suite.ts';
import { allIgnored, missing, nothingFound, nothingMatched, unmatchedProblem } from './suite-problems.ts';
import type { TrackedFiles } from './tracked-files.ts';
import { unmeasuredFiles } from './unmeasured.ts';

/** Files whose uncovered ranges go into facts.json, those with most uncovered lines first; keeps it small for any report. */
const MOST_FILES_WITH_RANGES = 500;
const MOST_UNMEASURED_LISTED = 1000;
const LARGEST_SOURCE_BYTES = 32 << 20;

export interface CoverageDetail {
  /** Every measured file, those with most uncovered lines in any suite first. */
  readonly ranked: readonly string[];
  /** Reads sources; only called once the verdict is known. */
  readonly readPages: () => readonly SourcePage[];
  readonly suites: readonly { readonly name: string; readonly files: ReadonlyMap<string, MeasuredFile> }[];
  /** For later runs; only where a store keeps them. */
  readonly lines?: LineBaseline;
}

/** Reads every report of every suite. A suite that cannot be measured says why in its problems; the others go on. */
export async function collect(
  context: CollectContext,
  settings: CoverageSettings,
): Promise<Collected<CoverageFacts, CoverageDetail>> {
  const checkout = readCheckout(context.io);
  const ignored = globMatcher(settings.ignore);
  const suites: Suite[] = [];
  const runs = new RecordRuns(WINDOW_BYTES);
  for (const suite of settings.suites) {
    const measured = await readSuite(context, suite, checkout, ignored, runs);
    if (measured !== undefined) suites.push(measured);
  }
  if (suites.length === 0) throw nothingFound(settings);
  const carried = await collectCarried(context, settings, { checkout, suites, ignored });
  const union = suites.length > 1 ? combine(suites) : undefined;
  const measured = union ?? suites[0]!.files;
  const unmeasured = settings.unmeasured === 'ignore' ? [] : unmeasuredFiles(context.io, checkout, measured, ignored);
  const facts = suites.map((suite) => factsOf(suite, checkout.tracked));
  const combined = union === undefined ? undefined : combinedFacts(union, facts, checkout.tracked);
  const { ranked, open } = rankFiles((combined ?? facts[0]!).files, facts);
  const chosen = new Set(ranked.slice(0, Math.min(open, MOST_FILES_WITH_RANGES)));
  const readChange = changeReader(checkout, (path) => measured.has(path) || isSource(path));
  const patch = await collectPatch(context, settings, { checkout, suites, union: measured, ignored, readChange });
  const paths = (combined ?? facts[0]!).files.map(({ path }) => path);
  const owners = collectOwners(context.io, checkout, context.environment.platform, paths, patch);
  const ratchet = await collectFloors(context, settings, checkout, patch);
  const { lines, ...since } = await collectDelta(context, settings, { checkout, suites, ignored, readChange });
  const isOpen = open > 0;
  const gaps = await wantedGaps(context, settings, { checkout, union: measured, unmeasured, ignored, patch, isOpen });
  const ownersReport = settings.ownersReport === true ? await collectOwnersReport(context, settings.key) : undefined;
  const withRanges = (one: SuiteFacts, files: ReadonlyMap<string, MeasuredFile>): SuiteFacts =>
    addRanges(one, files, chosen);
  return {
    facts: {
      commit: checkout.commit,
      suites: facts.map((one, at) => withRanges(one, suites[at]!.files)),
      ...(combined === undefined || union === undefined ? {} : { combined: withRanges(combined, union) }),
      rangesOmittedFiles: open - chosen.size,
      unmeasured: unmeasured.slice(0, MOST_UNMEASURED_LISTED),
      unmeasuredCount: unmeasured.length,
      ...since,
      ...(carried.length === 0 ? {} : { carried }),
      ...(patch === undefined ? {} : { patch }),
      ...(owners === undefined ? {} : { owners }),
      ...(ratchet === undefined ? {} : { ratchet }),
      ...(ownersReport === undefined ? {} : { ownersReport }),
      ...gaps,
    },
    detail: {
      ranked,
      readPages: () => readPages(context.io, checkout, suites, ranked),
      suites,
      ...(lines === undefined ? {} : { lines }),
    },
  };
}

/** undefined: a conventional suite that nobody asked for and that has no reports. */
async function readSuite(
  context: CollectContext,
  settings: SuiteSettings,
  checkout: Checkout,
  ignored: (path: string) => boolean,
  runs: RecordRuns,
): Promise<Suite | undefined> {
  const { io } = context;
  const suite = new Suite(settings.name);
  const { paths, problems, shardOf } = findReports(io, settings, context.reportFolder);
  if (paths.length === 0) {
    if (settings.conventional && !settings.mentioned) return undefined;
    suite.problems.push(missing(settings));
    return suite;
  }
  suite.problems.push(...problems);
  const root = checkout.directory;
  const reports: ReadReport[] = [];
  const readSource = sourceReader(io, checkout, root);
  for (const path of paths) {
    try {
      const report = await readReport(io, path, context.progress, readSource, runs);
      const place = inRepository(path, checkout);
      const question = {
        reportDirectory: parent(place ?? ''),
        roots: report.roots,
        ...(settings.root === undefined ? {} : { configuredRoot: settings.root }),
        files: report.files,
      };
      const answers = resolveAll(question, checkout);
      const stale = isStale(report, io.status(path).modifiedMs, place, checkout);
      const { matched, unmatched } = suite.add({ ...report, path: place ?? path }, answers, stale, ignored, path);
      const facts = suite.reports.at(-1)!;
      const shard = shardOf?.get(path);
      const whole = shard === undefined ? facts : { ...facts, shard };
      reports.push({ readFrom: path, facts: whole, files: paths.length > 1 ? filesIdentity(answers) : 0 });
      if (matched === 0 && unmatched > 0 && settings.minMatched > 0)
        suite.problems.push(nothingMatched(suite, place ?? path, unmatched));
      const cut = cutOff(report, answers, (source) => io.readText(`${root}/${source}`, LARGEST_SOURCE_BYTES));
      if (cut !== undefined) suite.problems.push(cut);
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      suite.problems.push(error.problem);
    }
  }
  try {
    await settleClashes(io, suite);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    suite.problems.push(error.problem);
  }
  const repeats = await findRepeats(io, reports);
  suite.reports = reports.map(({ facts }) => {
    const again = repeats.get(facts.path);
    return again === undefined ? facts : { ...facts, repeats: again };
  });
  const share = unmatchedProblem(suite, settings);
  if (share !== undefined && !suite.problems.some(({ code }) => code === share.code)) suite.problems.push(share);
  if (suite.problems.length === 0 && suite.files.size === 0) suite.problems.push(allIgnored(settings));
  return suite;
}

/** A path that no tracked file fits may be a file that was not added to git yet. */
function resolveAll(question: PathQuestion, checkout: Checkout): readonly PathAnswer[] {
  const answers = resolvePaths(question, checkout);
  if (!answers.some(({ kind }) => kind === 'unmatched')) return answers;
  const extended = checkout.withUntracked();
  if (extended === undefined) return answers;
  const more = resolvePaths(question, extended);
  return answers.map((answer, at) => (answer.kind === 'unmatched' && more[at]?.kind === 'file' ? more[at] : answer));
}

/** A report that git tracks was committed on purpose, and its time is that of the checkout. */
function isStale(
  { madeAtMs }: CoverageReport,
  modifiedMs: number,
  place: string | undefined,
  { tracked, committedMs }: Checkout,
): boolean {
  if (place !== undefined && tracked.has(place)) return false;
  return Math.min(madeAtMs ?? Number.POSITIVE_INFINITY, modifiedMs) < committedMs;
}

/**
 * Reads a file that a report names by its absolute path: below the repository as it stands (compiled output need not be
 * tracked), else the tracked file that the path of another machine means. Nothing outside the repository is ever opened.
 */
function sourceReader(
  io: CollectContext['io'],
  checkout: Checkout,
  root: string,
): (file: string) => string | undefined {
  return (file) => {
    if (file.startsWith(`${root}/`))
      return fold(file.slice(1)) === file.slice(1) ? io.readText(file, LARGEST_SOURCE_BYTES) : undefined;
    const [answer] = resolvePaths({ reportDirectory: '', roots: [], files: [{ path: file, scope: '' }] }, checkout);
    return answer?.kind === 'file' ? io.readText(`${root}/${answer.path}`, LARGEST_SOURCE_BYTES) : undefined;
  };
}

function factsOf(suite: Suite, tracked: TrackedFiles): SuiteFacts {
  return {
    name: suite.name,
    reports: [...suite.reports].sort((a, b) => (a.path < b.path ? -1 : 1)),
    ...countAll(suite.files, tracked),
    unmatched: suite.unmatched,
    unmatchedCount: suite.unmatchedCount,
    matchedCount: suite.matchedCount,
    problems: suite.problems,
  };
}

function countAll(
  files: ReadonlyMap<string, MeasuredFile>,
  tracked: TrackedFiles,
): { files: FileFacts[]; lowerBoundFiles: number } {
  let lowerBoundFiles = 0;
  const counted = sortedPaths(files, tracked).map((path) => {
    const { coverage } = files.get(path)!;
    if (coverage.branchesAreLowerBound === true) lowerBoundFiles++;
    return countFile(path, coverage);
  });
  return { files: counted, lowerBoundFiles };
}

/** In code-unit order. Git lists files in that order but for a few scripts: asking it is faster than sorting many paths. */
function sortedPaths(files: ReadonlyMap<string, unknown>, tracked: TrackedFiles): string[] {
  if (files.size * 8 < tracked.size) return [...files.keys()].sort();
  const paths: string[] = [];
  for (const path of tracked) if (files.has(path)) paths.push(path);
  const inOrder = paths.every((path, at) => at === 0 || paths[at - 1]! < path);
  return inOrder && paths.length === files.size ? paths : [...files.keys()].sort();
}

function combinedFacts(
  union: ReadonlyMap<string, MeasuredFile>,
  suites: readonly SuiteFacts[],
  tracked: TrackedFiles,
): SuiteFacts {
  return {
    name: 'combined',
    reports: [],
    ...countAll(union, tracked),
    unmatched: [],
    unmatchedCount: 0,
    matchedCount: union.size,
    problems: suites.flatMap((suite) => suite.problems).slice(0, 1),
  };
}

/**
 * The paths of `files` (sorted, of all suites), those with most uncovered lines in any suite first, equal ones by path; and
 * how many have any.
 */
function rankFiles(
  files: readonly FileFacts[],
  suites: readonly SuiteFacts[],
): { readonly ranked: readonly string[]; readonly open: number } {
  // Of one suite, the files themselves know.
  const most = suites.length > 1 ? mostMissing(suites) : undefined;
  let open = 0;
  // Plain numbers sort ten times faster than a comparator.
  const keys = new Float64Array(files.length);
  for (let at = 0; at < files.length; at++) {
    const { path, lines } = files[at]!;
    const missing = most?.get(path) ?? lines[1] - lines[0];
    if (missing > 0) open++;
    keys[at] = (0xffffff - missing) * 0x1000000 + at;
  }
  return { ranked: Array.from(keys.sort(), (key) => files[key % 0x1000000]!.path), open };
}

/** By path: the most uncovered lines that it has in any suite. */
function mostMissing(suites: readonly SuiteFacts[]): ReadonlyMap<string, number> {
  const most = new Map<string, number>();
  for (const { files } of suites)
    for (const { path, lines } of files) most.set(path, Math.max(lines[1] - lines[0], most.get(path) ?? 0));
  return most;
}

function addRanges(
  facts: SuiteFacts,
  files: ReadonlyMap<string, MeasuredFile>,
  chosen: ReadonlySet<string>,
): SuiteFacts {
  return {
    ...facts,
    files: facts.files.map((file) => {
      if (file.lines[0] === file.lines[1] || !chosen.has(file.path)) return file;
      return { ...file, uncovered: uncoveredRanges(files.get(file.path)!.coverage.lines) };
    }),
  };
}
