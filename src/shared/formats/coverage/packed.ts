import type { Lines, Points, Uints } from '../../model/coverage.ts';
import { type Arena, columnAt, narrow, type Width, widthOf } from './arena.ts';
import type { LineRows, PointRows } from './rows.ts';

const NONE = new Uint8Array(0);
export const NO_POINTS: Points = { lines: NONE, ids: NONE, hits: NONE, covered: 0, total: 0 };

const aligned = (bytes: number): number => (bytes + 3) & ~3;

/**
 * Lines in an arena. Arrays over them are made when somebody looks: most files of a large report are only ever counted,
 * and the counts are known when the lines are stored.
 */
export class PackedLines implements Lines {
  readonly covered: number;
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
    const wide = this.#widths >> 3;
    this.#hits ??= columnAt(
      this.#block,
      this.#start + aligned(this.total * wide),
      (this.#widths & 7) as Width,
      this.total,
    );
    return this.#hits;
  }
}

/** Branches, functions or statements in an arena, sorted; in the same way. */
export class PackedPoints implements Points {
  readonly covered: number;
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
    this.#lines ??= columnAt(this.#block, this.#start, (this.#widths >> 6) as Width, this.#rows);
    return this.#lines;
  }

  get ids(): Uints {
    const start = this.#start + aligned(this.#rows * (this.#widths >> 6));
    this.#ids ??= columnAt(this.#block, start, ((this.#widths >> 3) & 7) as Width, this.#rows);
    return this.#ids;
  }

  get hits(): Uints {
    const start =
      this.#start + aligned(this.#rows * (this.#widths >> 6)) + aligned(this.#rows * ((this.#widths >> 3) & 7));
    this.#hits ??= columnAt(this.#block, start, (this.#widths & 7) as Width, this.#rows);
    return this.#hits;
  }
}
