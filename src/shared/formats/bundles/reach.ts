/** What a file of a bundle loads: at once, and later. */
export interface Loads {
  /** Files that belong to it, style sheets for example; the file itself among them. */
  readonly files: readonly string[];
  /** Names of what it imports at once, and by `import()`. */
  readonly imports: readonly string[];
  readonly later: readonly string[];
}

/** All that a start loads, at once and later; each file in one of both. `of` says undefined of what is no part of the bundle. */
export function reach(
  start: string,
  of: (name: string) => Loads | undefined,
): { readonly files: readonly string[]; readonly later: readonly string[] } {
  const atOnce = new Set<string>();
  const waiting = walk([start], atOnce, of);
  const all = new Set(atOnce);
  // What is loaded later loads others at once, and later.
  for (let next = waiting; next.length > 0; ) next = walk(next, all, of);
  const filesOf = (names: Iterable<string>): readonly string[] => [
    ...new Set([...names].flatMap((name) => of(name)?.files ?? [])),
  ];
  const files = filesOf(atOnce);
  return { files, later: filesOf(all).filter((file) => !files.includes(file)) };
}

/** Adds all that is loaded at once; returns what is loaded later. */
function walk(starts: readonly string[], seen: Set<string>, of: (name: string) => Loads | undefined): string[] {
  const todo = [...starts];
  const later: string[] = [];
  for (let name = todo.pop(); name !== undefined; name = todo.pop()) {
    const loads = seen.has(name) ? undefined : of(name);
    if (loads === undefined) continue;
    seen.add(name);
    todo.push(...loads.imports);
    later.push(...loads.later);
  }
  return later.filter((name) => !seen.has(name));
}
