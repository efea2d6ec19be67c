import type { PointSummary } from '../record-runs.ts';

/**
 * Growing rows of unsigned 32-bit numbers, `width` to a row, in one array. Parsers add tens of millions of rows: one
 * capacity check per row, and the bits of a column are or-ed together to know later how wide its numbers are.
 */
export class LineRows {
  /** [number, hits] … */
  cells = new Uint32Array(8192);
  /** Cells in use. */
  length = 0;
  hitBits = 0;
  lastLine = 0;
  /** Ascending, without repeats. */
  sorted = true;

  push(line: number, hits: number): void {
    const at = this.length;
    if (at === this.cells.length) this.grow();
    if (line <= this.lastLine) this.sorted = false;
    this.lastLine = line;
    this.cells[at] = line;
    this.cells[at + 1] = hits;
    this.hitBits |= hits;
    this.length = at + 2;
  }

  /**
   * Adds the rows in `cells[from, to)`; those of line 0 are left out. `ascends`: their lines ascend from 1 on, without
   * repeats; `hitBits`: of all their hits.
   */
  append(cells: Uint32Array, from: number, to: number, ascends: boolean, hitBits: number): void {
    if (from === to) return;
    // A view of the cells costs as much as some rows.
    if (!ascends || to - from <= 32) {
      for (let at = from; at < to; at += 2) if (cells[at] !== 0) this.push(cells[at]!, cells[at + 1]!);
      return;
    }
    while (this.cells.length - this.length < to - from) this.grow();
    if (cells[from]! <= this.lastLine) this.sorted = false;
    this.cells.set(cells.subarray(from, to), this.length);
    this.length += to - from;
    this.lastLine = cells[to - 2]!;
    this.hitBits |= hitBits;
  }

  /** Makes room for more rows; the old `cells` must not be used any more. */
  grow(): Uint32Array<ArrayBuffer> {
    this.cells = grown(this.cells);
    return this.cells;
  }

  clear(): void {
    this.length = 0;
    this.hitBits = 0;
    this.lastLine = 0;
    this.sorted = true;
  }

  /** Sorts by line and adds up repeats. Plain numbers as keys: a comparator would be ten times slower. */
  sort(): void {
    const old = this.cells.slice(0, this.length);
    const order = orderBy(old, 2);
    this.clear();
    for (const row of order) {
      const [line, hits] = [old[row * 2]!, old[row * 2 + 1]!];
      if (this.length > 0 && line === this.lastLine) {
        const sum = addHits(this.cells[this.length - 1]!, hits);
        this.cells[this.length - 1] = sum;
        this.hitBits |= sum;
      } else this.push(line, hits);
    }
  }
}

/** Rows of branches, functions or statements. */
export class PointRows {
  /** [line, id, hits] … */
  cells = new Uint32Array(3 * 1024);
  length = 0;
  idBits = 0;
  hitBits = 0;
  lastLine = 0;
  lastId = -1;
  /** Lines ascending. */
  linesSorted = true;
  /** By (line, id), without repeats. */
  sorted = true;
  /** One per row, only once a weight other than 1 was seen. */
  weights: number[] | undefined;
  /** Whether any row was ever added, also before a `clear`. */
  any = false;
  /** Whether rows of one (line, id) are several things, not one thing said twice. */
  apart = false;
  /** Whether `sort` found such rows; their ids were made different. */
  hasTwins = false;

  push(line: number, id: number, hits: number): void {
    const at = this.length;
    if (at === this.cells.length) this.cells = grown(this.cells);
    if (line <= this.lastLine) {
      if (line < this.lastLine) this.linesSorted = this.sorted = false;
      else if (id <= this.lastId) this.sorted = false;
    }
    this.lastLine = line;
    this.lastId = id;
    this.cells[at] = line;
    this.cells[at + 1] = id;
    this.cells[at + 2] = hits;
    this.idBits |= id;
    this.hitBits |= hits;
    this.length = at + 3;
    if (this.weights !== undefined) this.weights.push(1);
  }

  /** Adds the rows in `cells[from, to)`, each of weight 1. */
  append(cells: Uint32Array, from: number, to: number, summary: PointSummary): void {
    if (from === to) return;
    if (this.weights !== undefined) {
      for (let at = from; at < to; at += 3) this.push(cells[at]!, cells[at + 1]!, cells[at + 2]!);
      return;
    }
    while (this.cells.length - this.length < to - from) this.cells = grown(this.cells);
    const line = cells[from]!;
    if (!summary.linesSorted || line < this.lastLine) this.linesSorted = this.sorted = false;
    else if (!summary.sorted || (line === this.lastLine && cells[from + 1]! <= this.lastId)) this.sorted = false;
    this.cells.set(cells.subarray(from, to), this.length);
    this.length += to - from;
    this.lastLine = summary.lastLine;
    this.lastId = summary.lastId;
    this.idBits |= summary.idBits;
    this.hitBits |= summary.hitBits;
  }

  /** Says that the row just added stands for `weight` things. */
  weigh(weight: number): void {
    this.weights ??= new Array<number>(this.length / 3).fill(1);
    this.weights[this.weights.length - 1] = weight;
  }

  clear(): void {
    if (this.length > 0) this.any = true;
    this.length = 0;
    this.idBits = 0;
    this.hitBits = 0;
    this.lastLine = 0;
    this.lastId = -1;
    this.linesSorted = true;
    this.sorted = true;
    this.weights = undefined;
    this.hasTwins = false;
  }

  /** Sorts by (line, id) and adds up repeats, or keeps them apart. */
  sort(): void {
    if (this.linesSorted && this.weights === undefined && this.#sortWithinLines()) return;
    const old = this.cells.slice(0, this.length);
    const weights = this.weights;
    const order = orderBy(old, 3);
    for (let i = 0; i < order.length; ) {
      let end = i + 1;
      while (end < order.length && old[order[end]! * 3] === old[order[i]! * 3]) end++;
      if (end - i > 1) order.subarray(i, end).sort((a, b) => old[a * 3 + 1]! - old[b * 3 + 1]!);
      i = end;
    }
    this.clear();
    for (const row of order) {
      const [line, id, hits] = [old[row * 3]!, old[row * 3 + 1]!, old[row * 3 + 2]!];
      if (this.apart && this.length > 0 && line === this.lastLine && id <= this.lastId) {
        // The next free id, the same in every report of this source; a row that had it moves on in its turn.
        this.push(line, this.lastId + 1, hits);
        this.hasTwins = true;
      } else if (this.length > 0 && line === this.lastLine && id === this.lastId) {
        const sum = addHits(this.cells[this.length - 1]!, hits);
        this.cells[this.length - 1] = sum;
        this.hitBits |= sum;
        // A weight is a property of the source: of two that differ, the larger, in whatever order they came.
        if (weights !== undefined) this.weigh(Math.max(this.weights?.at(-1) ?? 1, weights[row]!));
      } else {
        this.push(line, id, hits);
        if (weights !== undefined && weights[row] !== 1) this.weigh(weights[row]!);
      }
    }
  }

  /**
   * Lines are ascending already, as tools write them; only ids within a line are not (hashes). Insertion sort in place;
   * false, with nothing lost, when a row repeats or a line has so many rows that a real sort is due.
   */
  #sortWithinLines(): boolean {
    const cells = this.cells;
    for (let i = 3; i < this.length; i += 3) {
      if (cells[i] !== cells[i - 3]) continue;
      const [line, id, hits] = [cells[i]!, cells[i + 1]!, cells[i + 2]!];
      let j = i;
      while (j > 0 && cells[j - 3] === line && cells[j - 2]! > id) {
        if (i - j > MOST_MOVED_CELLS) break;
        cells[j + 1] = cells[j - 2]!;
        cells[j + 2] = cells[j - 1]!;
        j -= 3;
      }
      cells[j + 1] = id;
      cells[j + 2] = hits;
      if (i - j > MOST_MOVED_CELLS) return false;
      if (j > 0 && cells[j - 3] === line && cells[j - 2] === id) return false;
    }
    return true;
  }
}

const MOST_HITS = 0xffffffff;
/** Of 64 rows: where one has to go further back, sorting everything is cheaper. */
const MOST_MOVED_CELLS = 192;

/** Hits add up and stay at the largest number that fits. */
export function addHits(a: number, b: number): number {
  const sum = a + b;
  return sum > MOST_HITS ? MOST_HITS : sum;
}

function grown(cells: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(cells.length * 2);
  larger.set(cells);
  return larger;
}

/** Row numbers in ascending order of their first cell (below 2^24), equal ones in order of row (fewer than 2^29). */
function orderBy(cells: Uint32Array, width: number): Uint32Array {
  const rows = cells.length / width;
  const keys = new Float64Array(rows);
  for (let row = 0; row < rows; row++) keys[row] = cells[row * width]! * 0x20000000 + row;
  keys.sort();
  const order = new Uint32Array(rows);
  for (let i = 0; i < rows; i++) order[i] = keys[i]! % 0x20000000;
  return order;
}
