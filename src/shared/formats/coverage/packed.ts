import type { Lines, Points, Uints } from '../../model/coverage.ts';
import { type Arena, columnAt, narrow, type Width, widthOf } from './arena.ts';
import { addHits, type LineRows, type PointRows } from './rows.ts';

const NONE = new Uint8Array(0);
export const NO_POINTS: Points = { lines: NONE, ids: NONE, hits: NONE, covered: 0, total: 0 };

const aligned = (bytes: number): number => (bytes + 3) & ~3;

/**
 * Lines in an arena. Arrays over them are made when somebody looks: most files of a large report are only ever counted,
 * and the counts are known when the lines are stored.
 */
export class PackedLines implements Lines {
  covered: number;
  readonly total: number;
  readonly #block: ArrayBuffer;
  readonly #start: number;
  readonly #widths: number;
  #numbers: Uints | undefined;
  #hits: Uints | undefined;

  constructor(arena: Arena, rows: LineRows) {
    const total = rows.length / 2;
    const [wide, wideHits] = [widthOf(rows.lastLine), widthOf(rows.hitBits)];
    const start = arena.reserve(aligned(total * wide) + total * wideHits);
    arena.write(start, wide, rows.cells, 0, 2, total);
    this.covered = arena.write(start + aligned(total * wide), wideHits, rows.cells, 1, 2, total);
    this.total = total;
    this.#block = arena.block;
    this.#start = start;
    this.#widths = wide * 8 + wideHits;
  }

  get numbers(): Uints {
    this.#numbers ??= columnAt(this.#block, this.#start, (this.#widths >> 3) as Width, this.total);
    return this.#numbers;
  }

  get hits(): Uints {
    this.#hits ??= this.#hitColumn();
    return this.#hits;
  }

  /** Whether `rows` (sorted) are these very lines, whatever their hits. */
  matches(rows: LineRows): boolean {
    if (rows.length !== 2 * this.total) return false;
    return equal(columnAt(this.#block, this.#start, (this.#widths >> 3) as Width, this.total), rows.cells, 0, 2);
  }

  /** With the hits of `rows`, which match, added; in the same memory if the sums fit. `rows` is used up. */
  plus(arena: Arena, rows: LineRows): PackedLines {
    const hits = this.#hitColumn();
    rows.hitBits = sumUp(hits, rows.cells, 1, 2);
    if (widthOf(rows.hitBits) > hits.BYTES_PER_ELEMENT) return new PackedLines(arena, rows);
    this.covered = store(hits, rows.cells, 1, 2);
    return this;
  }

  #hitColumn(): Uints {
    const start = this.#start + aligned(this.total * (this.#widths >> 3));
    return columnAt(this.#block, start, (this.#widths & 7) as Width, this.total);
  }
}

/** Branches, functions or statements in an arena, sorted; in the same way. */
export class PackedPoints implements Points {
  covered: number;
  readonly total: number;
  readonly weights?: Uints;
  readonly #block: ArrayBuffer;
  readonly #start: number;
  readonly #rows: number;
  readonly #widths: number;
  #lines: Uints | undefined;
  #ids: Uints | undefined;
  #hits: Uints | undefined;

  constructor(arena: Arena, rows: PointRows) {
    const count = rows.length / 3;
    const [wide, wideIds, wideHits] = [widthOf(rows.lastLine), widthOf(rows.idBits), widthOf(rows.hitBits)];
    const start = arena.reserve(aligned(count * wide) + aligned(count * wideIds) + count * wideHits);
    arena.write(start, wide, rows.cells, 0, 3, count);
    arena.write(start + aligned(count * wide), wideIds, rows.cells, 1, 3, count);
    const covered = arena.write(
      start + aligned(count * wide) + aligned(count * wideIds),
      wideHits,
      rows.cells,
      2,
      3,
      count,
    );
    this.#block = arena.block;
    this.#start = start;
    this.#rows = count;
    this.#widths = wide * 64 + wideIds * 8 + wideHits;
    this.covered = covered;
    this.total = count;
    const { weights, cells } = rows;
    if (weights === undefined) return;
    this.weights = narrow(weights);
    let [hit, all] = [0, 0];
    for (let i = 0; i < weights.length; i++) {
      all += weights[i]!;
      if (cells[3 * i + 2] !== 0) hit += weights[i]!;
    }
    this.covered = hit;
    this.total = all;
  }

  get lines(): Uints {
    this.#lines ??= this.#lineColumn();
    return this.#lines;
  }

  get ids(): Uints {
    this.#ids ??= this.#idColumn();
    return this.#ids;
  }

  get hits(): Uints {
    this.#hits ??= this.#hitColumn();
    return this.#hits;
  }

  /** Whether `rows` (sorted) are these very points, whatever their hits. Never true of weights, which merge in a way of their own. */
  matches(rows: PointRows): boolean {
    if (rows.length !== 3 * this.#rows || rows.weights !== undefined || this.weights !== undefined) return false;
    return equal(this.#lineColumn(), rows.cells, 0, 3) && equal(this.#idColumn(), rows.cells, 1, 3);
  }

  /** As that of PackedLines. */
  plus(arena: Arena, rows: PointRows): PackedPoints {
    const hits = this.#hitColumn();
    rows.hitBits = sumUp(hits, rows.cells, 2, 3);
    if (widthOf(rows.hitBits) > hits.BYTES_PER_ELEMENT) return new PackedPoints(arena, rows);
    this.covered = store(hits, rows.cells, 2, 3);
    return this;
  }

  #lineColumn(): Uints {
    return columnAt(this.#block, this.#start, (this.#widths >> 6) as Width, this.#rows);
  }

  #idColumn(): Uints {
    const start = this.#start + aligned(this.#rows * (this.#widths >> 6));
    return columnAt(this.#block, start, ((this.#widths >> 3) & 7) as Width, this.#rows);
  }

  #hitColumn(): Uints {
    const start =
      this.#start + aligned(this.#rows * (this.#widths >> 6)) + aligned(this.#rows * ((this.#widths >> 3) & 7));
    return columnAt(this.#block, start, (this.#widths & 7) as Width, this.#rows);
  }
}

/** Whether a column holds every `stride`th cell from `cells[first]` on. */
function equal(column: Uints, cells: Uint32Array, first: number, stride: number): boolean {
  for (let i = 0, at = first; i < column.length; i++, at += stride) if (column[i] !== cells[at]) return false;
  return true;
}

/** Adds a column of hits to the cells; returns the bits of all sums. */
function sumUp(column: Uints, cells: Uint32Array, first: number, stride: number): number {
  let bits = 0;
  for (let i = 0, at = first; i < column.length; i++, at += stride) {
    const sum = addHits(cells[at]!, column[i]!);
    cells[at] = sum;
    bits |= sum;
  }
  return bits;
}

/** Writes cells into a column of hits; returns how many are not 0. */
function store(column: Uints, cells: Uint32Array, first: number, stride: number): number {
  let filled = 0;
  for (let i = 0, at = first; i < column.length; i++, at += stride) {
    column[i] = cells[at]!;
    if (column[i] !== 0) filled++;
  }
  return filled;
}
