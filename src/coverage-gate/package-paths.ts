import {
  answerOf,
  distinct,
  isBelow,
  leadsOut,
  type OpenPath,
  type PathAnswer,
  type PathQuestion,
  parent,
  type Repository,
} from './path-question.ts';
import { fold } from './source-path.ts';

/** More candidates than these are too many to be told apart, path by path. */
const MOST_NARROWED = 1000;
const JVM = /\.(?:kts?|java|scala|groovy)$/;

/** Paths that start at packages, not at directories: they may start in several places (modules, kinds of source). */
export function isPackagePath({ path, scope }: OpenPath): boolean {
  return scope !== '' || JVM.test(path);
}

export interface PackagePaths {
  readonly answers: ReadonlyMap<number, PathAnswer>;
  /** Directories that some path starts at and no other would do for it; with a slash at their end. */
  readonly bases: ReadonlySet<string>;
}

/**
 * Relative paths that start somewhere in the repository (JaCoCo's packages, the directory of a package of a monorepo):
 * the files that end so, or that declare the package. Of several, those nearest to the report; those in the directory that
 * the module is named after; those that start where another path of the module, or of the report, must start.
 */
export function resolvePackagePaths(
  paths: readonly OpenPath[],
  question: PathQuestion,
  repository: Repository,
): PackagePaths {
  const finder = new Finder(question, repository);
  const bases = new Set<string>();
  const basesOfScope = new Map<string, Set<string>>();
  const open: (OpenPath & { readonly found: readonly string[] })[] = [];
  for (const one of paths) {
    const found = leadsOut(one.path) ? [] : inModule(finder.find(one.path), one.scope);
    open.push({ ...one, found });
    const [only, second] = found;
    if (only === undefined || second !== undefined || !only.endsWith(one.path)) continue;
    const base = only.slice(0, -one.path.length);
    bases.add(base);
    const ofScope = basesOfScope.get(one.scope);
    if (ofScope === undefined) basesOfScope.set(one.scope, new Set([base]));
    else ofScope.add(base);
  }
  const answers = new Map<number, PathAnswer>();
  for (const { at, path, scope, found } of open) {
    if (leadsOut(path)) answers.set(at, answerOf(distinct(reached(path, bases, repository))));
    else {
      const ofModule = startingAt(basesOfScope.get(scope), path, found);
      answers.set(at, answerOf(startingAt(bases, path, ofModule)));
    }
  }
  return { answers, bases };
}

/** Of several candidates those that start in one of these directories, unless none does. */
function startingAt(bases: ReadonlySet<string> | undefined, path: string, files: readonly string[]): readonly string[] {
  if (bases === undefined || files.length < 2 || files.length > MOST_NARROWED) return files;
  return preferred(files, (file) => bases.has(file.slice(0, -path.length)));
}

/** What a path that leads upwards leads to, from the directories that other paths start at. */
function reached(path: string, bases: ReadonlySet<string>, { tracked }: Repository): string[] {
  return [...bases].map((base) => fold(`${base}${path}`)).filter((file) => tracked.has(file));
}

/** Finds candidates for a path, sorted; each is looked for once, however many modules name it. */
class Finder {
  readonly #question: PathQuestion;
  readonly #repository: Repository;
  readonly #known = new Map<string, readonly string[]>();
  /** Files of one name, by the package they declare. */
  readonly #declared = new Map<string, ReadonlyMap<string, readonly string[]>>();

  constructor(question: PathQuestion, repository: Repository) {
    this.#question = question;
    this.#repository = repository;
  }

  find(path: string): readonly string[] {
    let found = this.#known.get(path);
    if (found === undefined) {
      found = this.#nearest(this.#candidates(path));
      this.#known.set(path, found);
    }
    return found;
  }

  #candidates(path: string): readonly string[] {
    const found = this.#repository.tracked.endingIn(path);
    // Kotlin's directories need not follow its packages, so that a file elsewhere may be meant as well.
    const declared = /\.kts?$/.test(path) || (found.length === 0 && JVM.test(path)) ? this.#declaring(path) : [];
    const all = [...new Set([...found, ...declared])].sort();
    const root = this.#question.configuredRoot;
    return root === undefined ? all : all.filter((file) => isBelow(file, fold(root)));
  }

  #declaring(path: string): readonly string[] {
    const name = path.slice(path.lastIndexOf('/') + 1);
    let byPackage = this.#declared.get(name);
    if (byPackage === undefined) {
      byPackage = this.#packagesOf(name);
      this.#declared.set(name, byPackage);
    }
    return byPackage.get(parent(path)) ?? [];
  }

  #packagesOf(name: string): ReadonlyMap<string, readonly string[]> {
    const byPackage = new Map<string, string[]>();
    for (const file of this.#repository.tracked.named(name)) {
      const declared = this.#repository.packageOf(file) ?? '';
      const known = byPackage.get(declared);
      if (known === undefined) byPackage.set(declared, [file]);
      else known.push(file);
    }
    return byPackage;
  }

  /** Those below the report's directory, else below the nearest one above it that has any. */
  #nearest(files: readonly string[]): readonly string[] {
    let found = files;
    for (let above = this.#question.reportDirectory; found.length > 1 && above !== ''; above = parent(above)) {
      const directory = above;
      found = preferred(found, (file) => isBelow(file, directory));
      if (found.length < files.length) return found;
    }
    return found;
  }
}

/** Those in directories that share most names with the module's. */
function inModule(files: readonly string[], scope: string): readonly string[] {
  if (scope === '' || files.length < 2 || files.length > MOST_NARROWED) return files;
  const names = scope.split('/').map((name) => name.replace(/#\d+$/, ''));
  const scores = files.map((file) => {
    const segments = new Set(file.split('/').slice(0, -1));
    return names.filter((name) => segments.has(name)).length;
  });
  const most = Math.max(...scores);
  return files.filter((_, at) => scores[at] === most);
}

/** Those that fit, unless none does. */
function preferred(files: readonly string[], fits: (file: string) => boolean): readonly string[] {
  const fitting = files.filter(fits);
  return fitting.length > 0 ? fitting : files;
}
