import type { RandomContent } from '../contents/content.ts';
import { big, hex, latin1 } from './bytes.ts';

/** A table or index of a database, by its entry in the schema. */
export interface SqliteObject {
  readonly type: string;
  readonly name: string;
  readonly rootPage: number;
}

const MOST_PAGES = 100_000;
const MOST_ROWS = 100_000;
const LARGEST_PAYLOAD_BYTES = 1 << 16;
const LONGEST_VALUE = 500;
const [INTERIOR_INDEX, INTERIOR_TABLE, LEAF_INDEX, LEAF_TABLE] = [2, 5, 10, 13];

/** SQLite file format, sections 1.3 (header), 1.6 (b-trees) and 2.1 (records). Damaged parts are read as far as they go. */
export class SqlitePages {
  readonly pageBytes: number;
  readonly count: number;
  readonly #content: RandomContent;
  readonly #usable: number;
  readonly #encoding: string;

  constructor(content: RandomContent) {
    const head = content.slice(0, 100);
    const size = big(head, 16, 2);
    this.#content = content;
    this.pageBytes = size === 1 ? 65_536 : size;
    this.count = this.pageBytes < 512 ? 0 : Math.floor(content.size / this.pageBytes);
    this.#usable = this.pageBytes - (head[20] ?? 0);
    this.#encoding = { 2: 'utf-16le', 3: 'utf-16be' }[big(head, 56, 4)] ?? 'utf-8';
  }

  page(number: number): Uint8Array {
    return this.#content.slice((number - 1) * this.pageBytes, number * this.pageBytes);
  }

  schema(): readonly SqliteObject[] {
    return [...this.rows(1).values()].flatMap((values) => {
      const [type = '', name = '', , root] = values;
      return Number(root) > 0 ? [{ type, name, rootPage: Number(root) }] : [];
    });
  }

  /** Pages of a tree, the root first, without those that values flow over to. */
  pagesOf(root: number): readonly number[] {
    const seen = new Set<number>();
    const open = [root];
    for (let next = open.pop(); next !== undefined && seen.size < MOST_PAGES; next = open.pop()) {
      if (seen.has(next) || next < 1 || next > this.count) continue;
      seen.add(next);
      open.push(...this.#children(next));
    }
    return [...seen];
  }

  /** By row id, or in a tree without by place: the values as texts. */
  rows(root: number): ReadonlyMap<string, readonly string[]> {
    const found = new Map<string, readonly string[]>();
    for (const number of this.pagesOf(root)) {
      const page = this.page(number);
      const start = number === 1 ? 100 : 0;
      const type = page[start];
      if (type !== LEAF_TABLE && type !== LEAF_INDEX) continue;
      for (const cell of this.#cells(page, start, 8)) {
        if (found.size >= MOST_ROWS) return found;
        const [length, afterLength] = varint(page, cell);
        const [id, from] = type === LEAF_TABLE ? varint(page, afterLength) : [found.size + 1, afterLength];
        found.set(String(id), this.#record(this.#payload(page, from, length, type === LEAF_TABLE)));
      }
    }
    return found;
  }

  #children(number: number): readonly number[] {
    const page = this.page(number);
    const start = number === 1 ? 100 : 0;
    if (page[start] !== INTERIOR_TABLE && page[start] !== INTERIOR_INDEX) return [];
    return [...this.#cells(page, start, 12).map((cell) => big(page, cell, 4)), big(page, start + 8, 4)].reverse();
  }

  #cells(page: Uint8Array, start: number, headerBytes: number): readonly number[] {
    const count = Math.min(big(page, start + 3, 2), this.pageBytes / 2);
    return Array.from({ length: count }, (_, at) => big(page, start + headerBytes + 2 * at, 2));
  }

  /** With what flows over to other pages. */
  #payload(page: Uint8Array, from: number, length: number, isTable: boolean): Uint8Array {
    const most = isTable ? this.#usable - 35 : Math.floor(((this.#usable - 12) * 64) / 255) - 23;
    if (length <= most) return page.subarray(from, from + length);
    const least = Math.floor(((this.#usable - 12) * 32) / 255) - 23;
    const wanted = least + ((length - least) % (this.#usable - 4));
    const local = wanted <= most ? wanted : least;
    const parts = [page.subarray(from, from + local)];
    let rest = Math.min(length, LARGEST_PAYLOAD_BYTES) - local;
    for (let next = big(page, from + local, 4); next > 0 && next <= this.count && rest > 0; ) {
      const over = this.page(next);
      parts.push(over.subarray(4, 4 + Math.min(rest, this.#usable - 4)));
      rest -= this.#usable - 4;
      next = big(over, 0, 4);
    }
    return Buffer.concat(parts);
  }

  #record(payload: Uint8Array): readonly string[] {
    const values: string[] = [];
    const [headerBytes, first] = varint(payload, 0);
    let value = headerBytes;
    for (let at = first; at < headerBytes && at < payload.length; ) {
      const [type, next] = varint(payload, at);
      const length = type >= 12 ? Math.floor((type - 12) / 2) : ([0, 1, 2, 3, 4, 6, 8, 8, 0, 0][type] ?? 0);
      values.push(this.#value(type, payload.subarray(value, value + length)));
      value += length;
      at = next;
    }
    return values;
  }

  #value(type: number, bytes: Uint8Array): string {
    if (type === 0) return 'NULL';
    if (type === 7)
      return bytes.length < 8 ? '' : String(new DataView(bytes.buffer, bytes.byteOffset, 8).getFloat64(0));
    if (type === 8 || type === 9) return String(type - 8);
    if (type < 12) return String(signed(bytes));
    if (type % 2 === 0) return `x'${hex(bytes, 0, Math.min(bytes.length, LONGEST_VALUE / 2))}'`;
    const text = bytes.subarray(0, 4 * LONGEST_VALUE);
    return (this.#encoding === 'utf-8' ? utf8(text) : new TextDecoder(this.#encoding).decode(text)).slice(
      0,
      LONGEST_VALUE,
    );
  }
}

function utf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return latin1(bytes);
  }
}

function signed(bytes: Uint8Array): bigint {
  return bytes.length === 0 ? 0n : BigInt.asIntN(8 * bytes.length, BigInt(`0x${hex(bytes, 0, bytes.length)}`));
}

/** The number and where it ends; at most nine bytes, of which numbers beyond 2^53 lose their last digits. */
function varint(bytes: Uint8Array, from: number): readonly [value: number, end: number] {
  let value = 0;
  for (let at = 0; at < 8; at++) {
    const byte = bytes[from + at] ?? 0;
    value = value * 128 + (byte & 127);
    if (byte < 128) return [value, from + at + 1];
  }
  return [value * 256 + (bytes[from + 8] ?? 0), from + 9];
}
