/** The files of the repository (`git ls-files`), and ways to find one by the end of its path. Paths with `/`, no leading one. */
export class TrackedFiles {
  readonly #all: ReadonlySet<string>;
  /** By the last two segments, and for files at the root and lone names by the last one. */
  #byEnd: Map<string, string[]> | undefined;

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

  /** Files whose path may share its end with `path`: the same last two segments, or the same name at the root of either. */
  similar(path: string): readonly string[] {
    this.#byEnd ??= this.#index();
    const last = path.lastIndexOf('/');
    if (last < 0) return this.#byEnd.get(`*/${path}`) ?? [];
    const before = path.lastIndexOf('/', last - 1);
    const same = this.#byEnd.get(path.slice(before + 1)) ?? [];
    const name = path.slice(last + 1);
    return this.#all.has(name) ? [...same, name] : same;
  }

  /** All files of this name, wherever they are. */
  named(name: string): readonly string[] {
    this.#byEnd ??= this.#index();
    return this.#byEnd.get(`*/${name}`) ?? [];
  }

  #index(): Map<string, string[]> {
    const index = new Map<string, string[]>();
    const add = (key: string, path: string): void => {
      const known = index.get(key);
      if (known === undefined) index.set(key, [path]);
      else known.push(path);
    };
    for (const path of this.#all) {
      const last = path.lastIndexOf('/');
      add(`*/${path.slice(last + 1)}`, path);
      if (last >= 0) add(path.slice(path.lastIndexOf('/', last - 1) + 1), path);
    }
    return index;
  }
}
