/** What detection may see of a repository. Paths are relative to its root, with `/`, sorted. */
export interface RepositoryView {
  /** Files that git tracks or would track; without git, all but those of packages and builds. */
  readonly paths: readonly string[];
  /** A file of at most 1 MiB as text; undefined when it is not there, cannot be read, or is larger. */
  text(path: string): string | undefined;
}

/** Folders whose projects are not the repository's own: samples, data of tests, copies of others. */
const FOREIGN =
  /(?:^|\/)(?:node_modules|vendor|third_party|examples?|samples?|docs?|templates?|fixtures?|__fixtures__|testdata|tests?|spec|bench(?:marks?)?|dist|build|target|out|\.[^/]+)\//u;

/** Letters, digits and a few signs: what stands in commands and patterns of three platforms and means only itself there. */
const PLAIN = /^(?!-)[\p{L}\p{N}_@+:. /-]+$/u;

/** Whether a name from the repository may be written into a pipeline. All others are left out, and people are told. */
export function isPlain(name: string): boolean {
  return PLAIN.test(name) && !name.includes('//') && !/(?:^|\/)\.{1,2}(?:\/|$)/u.test(name) && name.trim() === name;
}

/** The folders that have a file of this name, '' for the root, the root first; without those that are not the repository's own. */
export function foldersWith(view: RepositoryView, name: string | RegExp): readonly string[] {
  const fits = (file: string): boolean => (typeof name === 'string' ? file === name : name.test(file));
  const folders = view.paths.filter((path) => fits(nameOf(path)) && !FOREIGN.test(path)).map((path) => folderOf(path));
  return [...new Set(folders)].sort();
}

/** `a/b/c.ts` → `a/b`; '' for a file of the root. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** A path below a folder; '' is the root. */
export function inside(folder: string, path: string): string {
  return folder === '' ? path : `${folder}/${path}`;
}

/** Whether a file is there. */
export function has(view: RepositoryView, path: string): boolean {
  // Sorted by UTF-16 code units, as it is searched here.
  let [low, high] = [0, view.paths.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (view.paths[middle]! < path) low = middle + 1;
    else high = middle;
  }
  return view.paths[low] === path;
}

/** Whether the folder has any file. */
export function hasFolder(view: RepositoryView, folder: string): boolean {
  return view.paths.some((path) => path.startsWith(`${folder}/`));
}
