import { type ForeignPath, resolveForeign } from './foreign-paths.ts';
import { isPackagePath, resolvePackagePaths } from './package-paths.ts';
import {
  answerOf,
  distinct,
  isBelow,
  joined,
  leadsOut,
  type OpenPath,
  type PathAnswer,
  type PathQuestion,
  type Repository,
  UNMATCHED,
} from './path-question.ts';
import { fold, readSourcePath } from './source-path.ts';
import { startingPoints } from './starting-points.ts';

/** The longest path of any system, and more directories than fit in a usual one. */
const LONGEST_PATH = 32_767;
const MOST_SEGMENTS = 512;
/** Paths of the report times foreign roots it names. */
const MOST_PAIRS = 2_000_000;
const MOST_RIVALS = 32;

/**
 * Finds the repository's file for every path of one report. Absolute paths: as they stand under the repository root, else
 * by what a foreign directory is here (resolveForeign). Relative ones: below the roots that the report or the user names,
 * or the report's directory and those above it; one start has to explain them all where one can; then Go modules, and
 * places that paths without a known start end in (resolvePackagePaths). What fits several files is `ambiguous`, never
 * guessed. Answers are in the order of `question.files`; linear in paths and files.
 */
export function resolvePaths(question: PathQuestion, repository: Repository): PathAnswer[] {
  const { starts, foreignRoots } = startingPoints(question, repository);
  const { files } = question;
  const answers = new Array<PathAnswer | undefined>(files.length).fill(undefined);
  const absolute: ForeignPath[] = [];
  const relative: OpenPath[] = [];
  const namesHaveBackslashes = repository.tracked.hasBackslash;
  for (let at = 0; at < files.length; at++) {
    const { path: written, scope } = files[at]!;
    const source = readSourcePath(written, namesHaveBackslashes);
    const { path } = source;
    if (isUnreal(path)) answers[at] = UNMATCHED;
    else if (source.absolute && isBelow(path, repository.root)) answers[at] = tracked(path, repository);
    else if (source.absolute) absolute.push({ at, path, optional: false });
    else relative.push({ at, path, scope });
  }
  const pairs = relative.length * foreignRoots.length;
  const rooted =
    pairs > MOST_PAIRS
      ? []
      : relative.flatMap(({ at, path }) =>
          foreignRoots.map((root) => ({ at, path: fold(joined(root, path)), optional: true })),
        );
  const within = question.configuredRoot === undefined ? undefined : fold(question.configuredRoot);
  for (const [at, answer] of resolveForeign(absolute.concat(rooted), repository.tracked, within)) answers[at] = answer;
  // A foreign root that was found here is where the relative paths start, all of them.
  const rootsHold = rooted.some(({ at }) => answers[at] !== undefined);
  if (!rootsHold) resolveRelative(relative, starts, question, repository, answers);
  return answers.map((answer) => answer ?? UNMATCHED);
}

function isUnreal(path: string): boolean {
  if (path.length > LONGEST_PATH) return true;
  let segments = 0;
  for (let at = path.indexOf('/'); at >= 0 && segments <= MOST_SEGMENTS; at = path.indexOf('/', at + 1)) segments++;
  return segments > MOST_SEGMENTS;
}

/** An absolute path below the repository root. */
function tracked(path: string, repository: Repository): PathAnswer {
  const own = repository.root === '' ? path : path.slice(repository.root.length + 1);
  return repository.tracked.has(own) ? { kind: 'file', path: own } : UNMATCHED;
}

function resolveRelative(
  paths: readonly OpenPath[],
  starts: readonly (readonly string[])[],
  question: PathQuestion,
  repository: Repository,
  answers: (PathAnswer | undefined)[],
): void {
  const found = paths.map(({ path }) => starts.map((bases) => filesUnder(path, bases, repository)));
  const winner = commonStart(found, starts.length);
  const explained: OpenPath[] = [];
  const open: OpenPath[] = [];
  for (const [i, one] of paths.entries()) {
    const files = winner === undefined ? found[i]!.flat() : found[i]![winner]!;
    if (files.length > 0) {
      explained.push(one);
      answers[one.at] = answerOf(distinct(files));
      continue;
    }
    const answer = inGoModule(one.path, repository);
    if (answer === undefined) open.push(one);
    else answers[one.at] = answer;
  }
  // Where the other paths have a start, one without would only be found by chance. Packages start in many places, but
  // not outside of the roots that a report names.
  const { answers: more, bases } = resolvePackagePaths(open, question, repository);
  const rivals = explained.length === 0 ? [] : basesOfAll(explained, bases, repository);
  for (const one of open) {
    const answer = more.get(one.at) ?? UNMATCHED;
    const counts = explained.length === 0 || rivals.length > 0 || (question.roots.length === 0 && isPackagePath(one));
    if (answer.kind !== 'unmatched' && counts) answers[one.at] = answer;
    else
      answers[one.at] = starts.every((place) => place.every((base) => leadsOut(fold(joined(base, one.path)))))
        ? { kind: 'outside' }
        : UNMATCHED;
  }
  if (rivals.length > 0) turnToRivals(explained, open, rivals, repository, answers);
}

/** Files that a path is in one of several directories that hold together. */
function filesUnder(path: string, bases: readonly string[], { tracked: files }: Repository): string[] {
  const found: string[] = [];
  for (const base of bases) {
    const file = base === '' && !path.startsWith('.') ? path : fold(joined(base, path));
    if (files.has(file) && !found.includes(file)) found.push(file);
  }
  return found;
}

/** The first start that explains every path that any start explains; undefined when none does. */
function commonStart(found: readonly (readonly (readonly string[])[])[], starts: number): number | undefined {
  const explaining = new Set(Array.from({ length: starts }, (_, start) => start));
  for (const byStart of found) {
    if (byStart.every((files) => files.length === 0)) continue;
    for (const start of explaining) if (byStart[start]!.length === 0) explaining.delete(start);
  }
  const [first] = explaining;
  return first;
}

/** Directories that paths without a start begin in and that explain all the others as well: then it is they that hold. */
function basesOfAll(explained: readonly OpenPath[], bases: ReadonlySet<string>, repository: Repository): string[] {
  return [...bases]
    .slice(0, MOST_RIVALS)
    .filter((base) => explained.every(({ path }) => repository.tracked.has(fold(`${base}${path}`))));
}

function turnToRivals(
  explained: readonly OpenPath[],
  open: readonly OpenPath[],
  rivals: readonly string[],
  repository: Repository,
  answers: (PathAnswer | undefined)[],
): void {
  for (const { at, path } of [...explained, ...open]) {
    const files = rivals.map((base) => fold(`${base}${path}`)).filter((file) => repository.tracked.has(file));
    if (files.length > 0) answers[at] = answerOf(distinct(files));
  }
}

/** `<module path>/<package>/<file>`, the longest module path first; undefined when no module of the repository is named. */
function inGoModule(path: string, { goModules, tracked: files }: Repository): PathAnswer | undefined {
  if (goModules.size === 0) return undefined;
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
    const directories = goModules.get(path.slice(0, end));
    if (directories === undefined) continue;
    return answerOf(
      distinct(
        directories.map((directory) => joined(directory, path.slice(end + 1))).filter((file) => files.has(file)),
      ),
    );
  }
  return undefined;
}
