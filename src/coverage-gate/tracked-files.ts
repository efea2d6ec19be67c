/** Longer lists are told apart by one more segment of the path. */
const LONG_LIST = 32;
const MOST_SEGMENTS = 16;

type Index = Map<string, string | string[]>;

/** The files of the repository (`git ls-files`), and ways to find one by the end of its path. Paths with `/`, no leading one. */
export class TrackedFiles {
  readonly #all: ReadonlySet<string>;
  /** By the last n segments; made when first asked for. */
  readonly #byEnd: Index[] = [];

  constructor(paths: Iterable<string>) {
    this.#all = new Set(paths);
  }

  get size(): number {
    return this.#all.size;
  }

  has(path: string): boolean {
    return this.#all.has(path);
  }

  [Symbol.iterator](): IterableIterator<string> {
    return this.#all.values();
  }

  /**
   * Files whose path may share its end with `path`: the same last two segments (where that is many, those that share
   * most), or a file at the root of the repository with the same name. A lone name: all files of that name.
   */
  similar(path: string): readonly string[] {
    const name = lastSegments(path, 1) ?? path;
    let end = lastSegments(path, 2);
    if (end === undefined) return this.named(name);
    let found = listOf(this.#index(2).get(end));
    for (let count = 3; found.length > LONG_LIST && count <= MOST_SEGMENTS; count++) {
      end = lastSegments(path, count);
      const fewer = end === undefined ? [] : listOf(this.#index(count).get(end));
      if (fewer.length === 0) break;
      found = fewer;
    }
    return this.#all.has(name) ? [...found, name] : found;
  }

  /** All files of this name, wherever they are. */
  named(name: string): readonly string[] {
    return listOf(this.#index(1).get(name));
  }

  #index(segments: number): Index {
    const known = this.#byEnd[segments];
    if (known !== undefined) return known;
    const index: Index = new Map();
    for (const path of this.#all) {
      const end = lastSegments(path, segments) ?? (segments === 1 ? path : undefined);
      if (end === undefined) continue;
      const before = index.get(end);
      // Most ends are unique: an array for each would cost more than all the paths.
      if (before === undefined) index.set(end, path);
      else if (typeof before === 'string') index.set(end, [before, path]);
      else before.push(path);
    }
    this.#byEnd[segments] = index;
    return index;
  }
}

function listOf(entry: string | string[] | undefined): readonly string[] {
  if (entry === undefined) return [];
  return typeof entry === 'string' ? [entry] : entry;
}

/** The end of a path with so many segments; undefined when it has fewer. */
function lastSegments(path: string, count: number): string | undefined {
  let at = path.length;
  for (let i = 0; i < count; i++) {
    if (at < 0) return undefined;
    at = at === 0 ? -1 : path.lastIndexOf('/', at - 1);
  }
  return path.slice(at + 1);
}
