import { nameOf, type RepositoryView } from './view.ts';

/** Longest list of folders in one loop before it is broken over lines. */
const MOST_IN_LINE = 4;

/** A plain name (see view.ts) as one word of a shell. */
export function word(text: string): string {
  return /^[A-Za-z0-9_@%+=:,./-]+$/u.test(text) ? text : `'${text}'`;
}

/**
 * A command in each of some folders, '' for the root. One line whatever their number: 100 packages are a loop, over a
 * pattern where it means just them. The first that fails ends it.
 */
export function inEach(view: RepositoryView, folders: readonly string[], command: string): string {
  if (folders.length === 1) return folders[0] === '' ? command : `(cd ${word(folders[0]!)} && ${command})`;
  const patterns = patternsOf(view, folders);
  const words = patterns.map((pattern) =>
    pattern.includes('*') ? `${pattern}/` : word(pattern === '' ? '.' : pattern),
  );
  const separator = words.length > MOST_IN_LINE ? ' \\\n  ' : ' ';
  return `for folder in${separator}${words.join(separator)}; do (cd "$folder" && ${command}) || exit 1; done`;
}

/** Globs of a file in each of some folders. */
export function globsIn(view: RepositoryView, folders: readonly string[], file: string): readonly string[] {
  return patternsOf(view, folders).map((pattern) => (pattern === '' ? file : `${pattern}/${file}`));
}

/**
 * The folders, with those of one parent as `parent/*` where the parent has no others: measured, so that a pattern never
 * means more than was looked at. Parents with a blank in their name stay spelled out: a shell would take it for two.
 */
function patternsOf(view: RepositoryView, folders: readonly string[]): readonly string[] {
  const byParent = new Map<string, string[]>();
  for (const folder of folders) {
    const parent = folder.slice(0, Math.max(0, folder.lastIndexOf('/')));
    byParent.set(parent, [...(byParent.get(parent) ?? []), folder]);
  }
  return [...byParent].flatMap(([parent, own]) => {
    if (parent === '' || own.length < 2 || !/^[\w./-]+$/u.test(parent)) return own;
    return childrenOf(view, parent).every((child) => own.some((folder) => nameOf(folder) === child))
      ? [`${parent}/*`]
      : own;
  });
}

function childrenOf(view: RepositoryView, parent: string): readonly string[] {
  const names = view.paths
    .filter((path) => path.startsWith(`${parent}/`) && path.indexOf('/', parent.length + 1) > 0)
    .map((path) => path.slice(parent.length + 1).split('/')[0] ?? '')
    .filter((name) => !name.startsWith('.'));
  return [...new Set(names)];
}
