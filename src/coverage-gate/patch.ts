import { findBase } from '../shared/change/base.ts';
import type { CollectContext } from '../shared/gate.ts';
import type { Change, ChangedFile, LineRange } from '../shared/model/change.ts';
import type { FileFacts, PatchFacts } from '../shared/model/coverage-facts.ts';
import { type Problem, ProblemError } from '../shared/model/problem.ts';
import type { ReadChange } from './change-reader.ts';
import { isSource } from './executable-code.ts';
import { executableLines } from './executable-lines.ts';
import { countChanged, countUnmeasured } from './patch-counting.ts';
import type { Checkout } from './repository.ts';
import { type CoverageSettings, decides, needsChange } from './settings.ts';
import type { MeasuredFile, Suite } from './suite.ts';
import { sortOut } from './unmeasured.ts';

const LARGEST_SOURCE_BYTES = 1 << 20;
const MOST_LISTED = 1000;
/** No report numbers lines higher. */
const LAST_LINE = 0xffffff;

/** What of a run the changed lines are looked up in. */
export interface PatchQuestion {
  readonly checkout: Checkout;
  readonly suites: readonly Suite[];
  /** All suites together. */
  readonly union: ReadonlyMap<string, MeasuredFile>;
  readonly ignored: (path: string) => boolean;
  readonly readChange: ReadChange;
}

/**
 * The coverage of the change under review. undefined when nobody decides on it and its base is not at hand: then nothing
 * is fetched and nothing is said.
 */
export async function collectPatch(
  { io, environment }: CollectContext,
  settings: CoverageSettings,
  question: PatchQuestion,
): Promise<PatchFacts | undefined> {
  const needed = decides(settings.patch) || needsChange(settings.gaps);
  const { git } = question.checkout;
  const base = findBase({ git, environment, needed });
  if ('code' in base) return needed ? unknown(base) : undefined;
  try {
    return factsOf(io, await question.readChange(base), question);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return needed ? unknown(error.problem) : undefined;
  }
}

function unknown(problem: Problem): PatchFacts {
  const none = { suites: [], files: [], lowerBoundFiles: 0, unmeasured: [], outside: [], outsideCount: 0 };
  return { problem, changedFiles: 0, ...none };
}

function factsOf(io: CollectContext['io'], change: Change, question: PatchQuestion): PatchFacts {
  const { suites, union, ignored } = question;
  const own = change.base.workingTree ? withUntracked(io, change, question) : { ...question, files: change.files };
  const files = new Map(own.files.filter(({ kind }) => kind === 'file').map((file) => [file.path, file]));
  const counted = countAll(union, files);
  const absent = [...files.keys()].filter((path) => !union.has(path) && isSource(path) && !ignored(path));
  const added = new Set(own.files.filter(({ status }) => status === 'added').map(({ path }) => path));
  const { measurable, outside } = sortOut(own.checkout.tracked, union, absent, added);
  const unmeasured = measurable.flatMap((path) => countAbsent(io, own.checkout, files.get(path)!));
  const listed = [...outside].sort();
  return {
    base: change.base,
    changedFiles: own.files.length,
    suites: suites.map((suite) => ({ name: suite.name, files: countAll(suite.files, files) })),
    files: [...counted, ...unmeasured].sort(byPath),
    lowerBoundFiles: counted.filter(({ path }) => union.get(path)?.coverage.branchesAreLowerBound === true).length,
    unmeasured: unmeasured.map(({ path }) => path).sort(),
    added: [...counted, ...unmeasured].flatMap(({ path }) => (added.has(path) ? [path] : [])).sort(),
    outside: listed.slice(0, MOST_LISTED),
    outsideCount: listed.length,
  };
}

function countAll(
  measured: ReadonlyMap<string, MeasuredFile>,
  changed: ReadonlyMap<string, ChangedFile>,
): readonly FileFacts[] {
  const found: FileFacts[] = [];
  for (const { path, lines } of changed.values()) {
    const file = lines.length === 0 ? undefined : measured.get(path);
    const counted = file === undefined ? undefined : countChanged(path, file.coverage, lines);
    if (counted !== undefined) found.push(counted);
  }
  return found.sort(byPath);
}

/** What cannot be read counts with every line that changed: nobody knows better. */
function countAbsent(
  io: CollectContext['io'],
  { directory }: Checkout,
  { path, lines }: ChangedFile,
): readonly FileFacts[] {
  const source = io.readText(`${directory}/${path}`, LARGEST_SOURCE_BYTES);
  const numbers = source === undefined ? everyLine(lines) : executableLines(path, source);
  const counted = countUnmeasured(path, numbers, lines);
  return counted.lines[1] === 0 ? [] : [counted];
}

function everyLine(ranges: readonly LineRange[]): number[] {
  return ranges.flatMap(([start, end]) => Array.from({ length: end - start + 1 }, (_, at) => start + at));
}

/** On a laptop, a file that git does not know yet is part of the change: all of it is new. */
function withUntracked(
  io: CollectContext['io'],
  { files }: Change,
  { checkout, union }: PatchQuestion,
): { readonly checkout: Checkout; readonly files: readonly ChangedFile[] } {
  const extended = checkout.withUntracked();
  if (extended === undefined) return { checkout, files };
  const more: ChangedFile[] = [];
  for (const path of extended.tracked) {
    if (checkout.tracked.has(path)) continue;
    const isCode = isSource(path) || union.has(path);
    const source = isCode ? io.readText(`${checkout.directory}/${path}`, LARGEST_SOURCE_BYTES) : undefined;
    const end = source === undefined ? (union.has(path) ? LAST_LINE : 1) : source.split('\n').length;
    more.push({ path, status: 'added', kind: 'file', lines: [[1, end]], hunks: [], isOpaque: false });
  }
  return { checkout: extended, files: [...files, ...more] };
}

function byPath(a: FileFacts, b: FileFacts): number {
  return a.path < b.path ? -1 : 1;
}
