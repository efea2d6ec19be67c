import { fold, readSourcePath, type SourcePath } from './source-path.ts';
import type { TrackedFiles } from './tracked-files.ts';

/** One report's paths, and what is known of where they start. */
export interface PathQuestion {
  /** Of the report, relative to the repository root; '' when it lies outside. */
  readonly reportDirectory: string;
  /** Roots the report names (`<source>`), as written. */
  readonly roots: readonly string[];
  /** Directory that the user says relative paths start at, relative to the repository root. */
  readonly configuredRoot?: string;
  /** Paths as in the report, each with its module's name or ''. */
  readonly files: readonly { readonly path: string; readonly scope: string }[];
}

export interface Repository {
  readonly tracked: TrackedFiles;
  /** Absolute, with `/`, without a leading slash or drive. */
  readonly root: string;
  /** Go module path → directory of its go.mod, relative to the root. */
  readonly goModules: ReadonlyMap<string, string>;
  /** Package that a source file declares (Kotlin, Java), dots as `/`; undefined when it declares none. */
  packageOf(path: string): string | undefined;
}

export type PathAnswer =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'unmatched' }
  | { readonly kind: 'outside' }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly string[] };

const UNMATCHED: PathAnswer = { kind: 'unmatched' };

/** "The report's `from` is the repository's `to`": what turns a foreign path into one of ours. */
interface Mapping {
  readonly from: string;
  readonly to: string;
}

/**
 * Finds the repository's file for every path of one report, in this order: the path as it stands under the repository
 * root; under the configured root, the report's own `<source>` roots, the report's own directory and those above it
 * (nearest first); a Go module; and last the longest common end of the path, where one mapping must explain all paths
 * below a foreign root and a path that fits several files is `ambiguous`, never guessed.
 * Answers are in the order of `question.files`.
 */
export function resolvePaths(question: PathQuestion, repository: Repository): PathAnswer[] {
  const { bases, foreignRoots } = startingPoints(question, repository);
  const answers: (PathAnswer | undefined)[] = [];
  const foreign: OpenPath[] = [];
  const suffixes: OpenPath[] = [];
  for (const [at, file] of question.files.entries()) {
    const source = readSourcePath(file.path);
    if (source.absolute) {
      answers.push(underRoot(source, repository));
      if (answers[at] === undefined) foreign.push({ at, path: source.path });
    } else if (foreignRoots.length > 0) {
      answers.push(undefined);
      for (const root of foreignRoots) foreign.push({ at, path: fold(`${root}/${source.path}`) });
    } else {
      answers.push(underBases(source, bases, repository, question));
      if (answers[at] === undefined) suffixes.push({ at, path: source.path });
    }
  }
  for (const [at, found] of resolveForeign(foreign, repository)) {
    const source = readSourcePath(question.files[at]!.path);
    answers[at] =
      found.size > 0
        ? answerOf([...found])
        : source.absolute
          ? UNMATCHED
          : underBases(source, bases, repository, question);
  }
  resolveSuffixes(suffixes, answers, question, repository);
  return answers.map((answer) => answer ?? UNMATCHED);
}

/** A path that is not yet found, and its place in the question. */
interface OpenPath {
  readonly at: number;
  readonly path: string;
}

/**
 * Directories of the repository that relative paths may start at, nearest first, and roots on another machine that the
 * report says they start at.
 */
function startingPoints(question: PathQuestion, { root }: Repository): { bases: string[]; foreignRoots: string[] } {
  if (question.configuredRoot !== undefined) return { bases: [fold(question.configuredRoot)], foreignRoots: [] };
  const above: string[] = [];
  for (let base = question.reportDirectory; base !== ''; base = parent(base)) above.push(base);
  above.push('');
  const bases: string[] = [];
  const foreignRoots: string[] = [];
  for (const written of question.roots) {
    const source = readSourcePath(written);
    if (!source.absolute) {
      if (source.path !== '') bases.push(...above.map((base) => fold(`${base}/${source.path}`)));
    } else if (source.path === root) bases.push('');
    else if (source.path.startsWith(`${root}/`)) bases.push(source.path.slice(root.length + 1));
    else foreignRoots.push(source.path);
  }
  return bases.length > 0 ? { bases, foreignRoots: [] } : { bases: above, foreignRoots };
}

function parent(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function underRoot(source: SourcePath, { root, tracked }: Repository): PathAnswer | undefined {
  if (!source.path.startsWith(`${root}/`)) return undefined;
  const path = source.path.slice(root.length + 1);
  return tracked.has(path) ? { kind: 'file', path } : UNMATCHED;
}

function underBases(
  source: SourcePath,
  bases: readonly string[],
  repository: Repository,
  question: PathQuestion,
): PathAnswer | undefined {
  const found: string[] = [];
  let leadsOut = source.path.startsWith('..');
  for (const base of bases) {
    const path = base === '' ? source.path : fold(`${base}/${source.path}`);
    if (!path.startsWith('..')) leadsOut = false;
    if (repository.tracked.has(path) && !found.includes(path)) found.push(path);
  }
  // Several <source> roots that all hold the file: the report does not say which. Directories above the report: nearest.
  const [first, second] = found;
  if (first !== undefined && second !== undefined && question.roots.length > 1)
    return { kind: 'ambiguous', candidates: found };
  if (first !== undefined) return { kind: 'file', path: first };
  if (leadsOut) return { kind: 'outside' };
  return underGoModule(source.path, repository);
}

function underGoModule(path: string, { goModules, tracked }: Repository): PathAnswer | undefined {
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
    const directory = goModules.get(path.slice(0, end));
    if (directory === undefined) continue;
    const file = directory === '' ? path.slice(end + 1) : `${directory}/${path.slice(end + 1)}`;
    return tracked.has(file) ? { kind: 'file', path: file } : UNMATCHED;
  }
  return undefined;
}

/** Number of segments that two paths have in common at their end. */
function commonEnd(a: readonly string[], b: readonly string[]): number {
  let count = 0;
  while (count < a.length && count < b.length && a[a.length - 1 - count] === b[b.length - 1 - count]) count++;
  return count;
}

/** Paths of another machine: container prefixes, other checkouts. One mapping has to explain everything below its root. */
function resolveForeign(paths: readonly OpenPath[], repository: Repository): Map<number, Set<string>> {
  const roots = foreignRootsOf(voteMappings(paths, repository));
  const found = new Map<number, Set<string>>();
  for (const { at, path } of paths) {
    let files = found.get(at);
    if (files === undefined) {
      files = new Set();
      found.set(at, files);
    }
    for (let from = parent(path); ; from = parent(from)) {
      for (const to of roots.get(from)?.to ?? []) {
        const rest = from === '' ? path : path.slice(from.length + 1);
        const file = to === '' ? rest : `${to}/${rest}`;
        if (repository.tracked.has(file)) files.add(file);
      }
      if (from === '') break;
    }
  }
  return found;
}

interface Votes {
  readonly mapping: Mapping;
  count: number;
}

/** How many paths each mapping would explain. */
function voteMappings(paths: readonly OpenPath[], repository: Repository): Votes[] {
  const votes = new Map<string, Votes>();
  let last: Votes | undefined;
  for (const { path } of paths) {
    for (const file of repository.tracked.similar(path)) {
      // Most paths of a report follow from one mapping; no need to take each apart.
      if (last !== undefined && follows(path, file, last.mapping)) {
        last.count++;
        continue;
      }
      const mapping = mappingOf(path, file);
      if (mapping === undefined) continue;
      const key = `${mapping.from}\0${mapping.to}`;
      last = votes.get(key);
      if (last === undefined) {
        last = { mapping, count: 0 };
        votes.set(key, last);
      }
      last.count++;
    }
  }
  return [...votes.values()];
}

function follows(path: string, file: string, { from, to }: Mapping): boolean {
  return (
    path.length - from.length === file.length - to.length + (to === '' ? 1 : 0) &&
    from !== '' &&
    path.startsWith(from) &&
    path[from.length] === '/' &&
    (to === '' ? path.endsWith(file) : file.startsWith(to) && path.endsWith(file.slice(to.length)))
  );
}

function mappingOf(path: string, file: string): Mapping | undefined {
  const theirs = path.split('/');
  const ours = file.split('/');
  const common = commonEnd(theirs, ours);
  if (common < ours.length && common < 2) return undefined;
  return { from: theirs.slice(0, theirs.length - common).join('/'), to: ours.slice(0, ours.length - common).join('/') };
}

/** Foreign roots that hold, with the directories they may be: those that explain most paths; nothing below one is another. */
function foreignRootsOf(votes: readonly Votes[]): Map<string, { readonly to: string[]; readonly count: number }> {
  // Of equals the shorter foreign root, which keeps more of the path.
  const ranked = [...votes].sort(
    (a, b) =>
      b.count - a.count || a.mapping.from.length - b.mapping.from.length || (a.mapping.to < b.mapping.to ? -1 : 1),
  );
  const roots = new Map<string, { readonly to: string[]; readonly count: number }>();
  for (const { mapping, count } of ranked) {
    const known = roots.get(mapping.from);
    if (known !== undefined) {
      if (known.count === count) known.to.push(mapping.to);
    } else if (!hasAbove(roots, mapping.from)) roots.set(mapping.from, { to: [mapping.to], count });
  }
  return roots;
}

function hasAbove(roots: ReadonlyMap<string, unknown>, path: string): boolean {
  for (let above = path; above !== ''; ) {
    above = parent(above);
    if (roots.has(above)) return true;
  }
  return false;
}

function isBelow(path: string, root: string): boolean {
  return path === root || root === '' || path.startsWith(`${root}/`);
}

/** Relative paths that start somewhere in the repository (JaCoCo's packages, a package's own directory). */
function resolveSuffixes(
  paths: readonly OpenPath[],
  answers: (PathAnswer | undefined)[],
  question: PathQuestion,
  repository: Repository,
): void {
  const bases = new Set<string>();
  const open: { at: number; path: string; found: string[] }[] = [];
  for (const { at, path } of paths) {
    const scope = question.files[at]!.scope;
    let found = repository.tracked.similar(path).filter((file) => file.endsWith(`/${path}`));
    if (found.length === 0) found = declaredIn(path, repository);
    found = preferred(found, (file) => isBelow(file, question.reportDirectory) && question.reportDirectory !== '');
    for (let up = parent(question.reportDirectory); found.length > 1 && up !== ''; up = parent(up)) {
      const above = up;
      found = preferred(found, (file) => isBelow(file, above));
    }
    if (scope !== '') {
      found = preferred(found, (file) => scopeFits(file, scope, 'some'));
      found = preferred(found, (file) => scopeFits(file, scope, 'every'));
    }
    if (found.length === 1) bases.add(found[0]!.slice(0, -path.length));
    open.push({ at, path, found });
  }
  for (const { at, path, found } of open) {
    // Paths of one report start at one place: the others that fit only one file say which.
    const proven = found.length > 1 ? preferred(found, (file) => bases.has(file.slice(0, -path.length))) : found;
    answers[at] = answerOf(proven);
  }
}

/** Those that fit, unless none does. */
function preferred(files: readonly string[], fits: (file: string) => boolean): string[] {
  const fitting = files.filter(fits);
  return fitting.length > 0 ? fitting : [...files];
}

/** Whether some or all names of nested modules are folders above the file. */
function scopeFits(file: string, scope: string, how: 'some' | 'every'): boolean {
  const segments = file.split('/');
  return scope.split('/')[how]((name) => segments.includes(name));
}

/** Kotlin's directories need not follow its packages: files of that name that declare the package. */
function declaredIn(path: string, repository: Repository): string[] {
  const last = path.lastIndexOf('/');
  const name = path.slice(last + 1);
  if (!/\.(?:kts?|java|scala|groovy)$/.test(name)) return [];
  return repository.tracked
    .named(name)
    .filter((file) => (repository.packageOf(file) ?? '') === path.slice(0, Math.max(0, last)));
}

function answerOf(files: readonly string[]): PathAnswer {
  if (files.length === 0) return UNMATCHED;
  return files.length === 1 ? { kind: 'file', path: files[0]! } : { kind: 'ambiguous', candidates: [...files].sort() };
}
