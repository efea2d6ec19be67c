import type { Uints } from '../../model/coverage.ts';

const BLOCK_BYTES = 1 << 20;

/** Bytes per number: the narrowest that holds all of `bits`. */
export type Width = 1 | 2 | 4;

export function widthOf(bits: number): Width {
  return bits >>> 0 < 0x100 ? 1 : bits >>> 0 < 0x10000 ? 2 : 4;
}

/**
 * Memory for columns of numbers, many to one block: a report with 40 000 files has 200 000 columns, and a buffer of its
 * own costs each of them ten times its content.
 */
export class Arena {
  /** Where the columns reserved last are to be written, as bytes, pairs and fours of the same memory. */
  block = new ArrayBuffer(0);
  #bytes = new Uint8Array(this.block);
  #pairs = new Uint16Array(this.block);
  #fours = new Uint32Array(this.block);
  #used = 0;

  /** Room for `bytes` bytes; the offset is a multiple of 4 in `block`. */
  reserve(bytes: number): number {
    const start = (this.#used + 3) & ~3;
    if (start + bytes <= this.block.byteLength) {
      this.#used = start + bytes;
      return start;
    }
    this.block = new ArrayBuffer(Math.max(BLOCK_BYTES, (bytes + 3) & ~3));
    this.#bytes = new Uint8Array(this.block);
    this.#pairs = new Uint16Array(this.block);
    this.#fours = new Uint32Array(this.block);
    this.#used = bytes;
    return 0;
  }

  /**
   * Writes every `stride`th cell from `cells[first]` on, `rows` of them, at byte `start`; returns how many are not 0.
   * One loop per width on purpose: a shared one handles three kinds of array and takes three times as long. The sign of
   * `value | -value` is 1 unless the value is 0: a branch here would be guessed wrong every fifth time.
   */
  write(start: number, width: Width, cells: Uint32Array, first: number, stride: number, rows: number): number {
    let filled = 0;
    let at = first;
    if (width === 1) {
      const target = this.#bytes;
      for (let i = start; i < start + rows; i++, at += stride) {
        const value = cells[at]!;
        target[i] = value;
        filled += (value | -value) >>> 31;
      }
    } else if (width === 2) {
      const target = this.#pairs;
      for (let i = start >> 1; i < (start >> 1) + rows; i++, at += stride) {
        const value = cells[at]!;
        target[i] = value;
        filled += (value | -value) >>> 31;
      }
    } else {
      const target = this.#fours;
      for (let i = start >> 2; i < (start >> 2) + rows; i++, at += stride) {
        const value = cells[at]!;
        target[i] = value;
        filled += (value | -value) >>> 31;
      }
    }
    return filled;
  }
}

/** A column as an array. */
export function columnAt(block: ArrayBuffer, start: number, width: Width, rows: number): Uints {
  if (width === 1) return new Uint8Array(block, start, rows);
  return width === 2 ? new Uint16Array(block, start, rows) : new Uint32Array(block, start, rows);
}

/** The narrowest array for `values`, in memory of its own. */
export function narrow(values: readonly number[] | Uint32Array): Uints {
  let largest = 0;
  for (let i = 0; i < values.length; i++) if (values[i]! > largest) largest = values[i]!;
  if (largest < 0x100) return Uint8Array.from(values);
  return largest < 0x10000 ? Uint16Array.from(values) : Uint32Array.from(values);
}
