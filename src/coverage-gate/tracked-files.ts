/** A file whose path ends as another one does: in so many segments. */
export interface Similar {
  readonly file: string;
  readonly common: number;
}

export interface Likeness {
  readonly files: readonly Similar[];
  /** Whether these are all. */
  readonly complete: boolean;
  readonly crowd: readonly string[];
}

const SAMPLE = 20;
/** Paths that are compared with every file before the files are sorted by their ends: most reports need a single one. */
const MOST_SCANS = 4;
/** Files of one name that are compared one by one: fewer steps than to find an end among all of them. */
const FEW_NAMESAKES = 32;

/** The files of the repository (`git ls-files`), and ways to find one by the end of its path. Paths with `/`, no leading one. */
export class TrackedFiles {
  readonly #all: ReadonlySet<string>;
  /** Paths with their segments in reverse order, each followed by a slash, sorted: equal ends stand together. Made when first asked for. */
  #reversed: readonly string[] | undefined;
  /** Most names are unique: an array for each would cost more than all the paths. */
  #hasBackslash: boolean | undefined;
  #byName: Map<string, string | string[]> | undefined;
  #scans = 0;

  constructor(paths: Iterable<string>) {
    this.#all = new Set(paths);
  }

  get size(): number {
    return this.#all.size;
  }

  has(path: string): boolean {
    return this.#all.has(path);
  }

  /** Whether any name holds a backslash: where none does, one in a report is a separator. */
  get hasBackslash(): boolean {
    this.#hasBackslash ??= anyBackslash(this.#all);
    return this.#hasBackslash;
  }

  [Symbol.iterator](): IterableIterator<string> {
    return this.#all.values();
  }

  /** All files of this name, wherever they are. */
  named(name: string): readonly string[] {
    this.#byName ??= this.#index();
    const found = this.#byName.get(name) ?? [];
    return typeof found === 'string' ? [found] : found;
  }

  /** Files in a directory whose path ends in these segments, in no order. */
  endingIn(path: string): readonly string[] {
    const namesakes = this.named(path.slice(path.lastIndexOf('/') + 1));
    if (namesakes.length <= FEW_NAMESAKES)
      return namesakes.filter((file) => file.length > path.length && file.endsWith(path) && isWhole(file, path));
    const end = reversed(path);
    const ends = this.#ends();
    const [from, to] = rangeOf(ends, end, 0, ends.length);
    // The file of exactly this path sorts first: nothing follows its last segment.
    return between(ends, ends[from] === end ? from + 1 : from, to);
  }

  /**
   * Files that share at least their last two segments with `path`, those that share most first. Those that share one
   * number of segments are there all or not at all, `most` in sum; `crowd` is a sample where not even the best are.
   */
  similar(path: string, most: number): Likeness {
    const end = reversed(path);
    const ends = this.#reversed === undefined && this.#scans++ < MOST_SCANS ? this.#endsLike(path) : this.#ends();
    const ranges: (readonly [from: number, to: number, common: number])[] = [];
    let [from, to] = [0, ends.length];
    for (let at = end.indexOf('/'), common = 1; at >= 0 && from < to; at = end.indexOf('/', at + 1), common++) {
      [from, to] = rangeOf(ends, end.slice(0, at + 1), from, to);
      if (common > 1 && from < to) ranges.push([from, to, common]);
    }
    const files: Similar[] = [];
    let [innerFrom, innerTo] = [0, 0];
    for (const [outerFrom, outerTo, common] of ranges.reverse()) {
      if (innerFrom === innerTo) innerFrom = innerTo = outerFrom;
      if (outerTo - outerFrom > most) {
        const crowd = files.length === 0 ? between(ends, outerFrom, Math.min(outerTo, outerFrom + SAMPLE)) : [];
        return { files, complete: false, crowd };
      }
      for (const file of between(ends, outerFrom, innerFrom)) files.push({ file, common });
      for (const file of between(ends, innerTo, outerTo)) files.push({ file, common });
      [innerFrom, innerTo] = [outerFrom, outerTo];
    }
    return { files, complete: true, crowd: [] };
  }

  /** The ends of the files that share the last two segments with a path; sorted. */
  #endsLike(path: string): readonly string[] {
    const end = path.slice(path.lastIndexOf('/', path.lastIndexOf('/') - 1) + 1);
    const found: string[] = [];
    for (const file of this.#all) if (file.endsWith(end) && isWhole(file, end)) found.push(reversed(file));
    return found.sort();
  }

  #index(): Map<string, string | string[]> {
    const index = new Map<string, string | string[]>();
    for (const path of this.#all) {
      const name = path.slice(path.lastIndexOf('/') + 1);
      const before = index.get(name);
      if (before === undefined) index.set(name, path);
      else if (typeof before === 'string') index.set(name, [before, path]);
      else before.push(path);
    }
    return index;
  }

  #ends(): readonly string[] {
    this.#reversed ??= Array.from(this.#all, reversed).sort();
    return this.#reversed;
  }
}

/** The files behind some of the ends. */
function between(ends: readonly string[], from: number, to: number): string[] {
  return ends.slice(from, to).map((end) => reversed(end.slice(0, -1)).slice(0, -1));
}

/** Where the ends are that begin with `prefix`, which ends in a slash; looked for in [from, to). */
function rangeOf(
  ends: readonly string[],
  prefix: string,
  from: number,
  to: number,
): readonly [from: number, to: number] {
  const start = firstFrom(ends, prefix, from, to);
  // "0" comes right behind "/".
  return [start, firstFrom(ends, `${prefix.slice(0, -1)}0`, start, to)];
}

function firstFrom(ends: readonly string[], text: string, from: number, to: number): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ends[middle]! < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether an end of a path begins where a segment does. */
function isWhole(path: string, end: string): boolean {
  return path.length === end.length || path[path.length - end.length - 1] === '/';
}

function anyBackslash(paths: Iterable<string>): boolean {
  for (const path of paths) if (path.includes('\\')) return true;
  return false;
}

/** `a/b/c` → `c/b/a/`. */
function reversed(path: string): string {
  let text = '';
  for (let end = path.length; end >= 0; ) {
    const slash = end === 0 ? -1 : path.lastIndexOf('/', end - 1);
    text += `${path.slice(slash + 1, end)}/`;
    end = slash;
  }
  return text;
}
