import { addHits } from './rows.ts';

const MOST_HITS = 0xffffffff;
const CELLS = 5;
const MOST_COMPARED = 32;
const NONE = new Uint32Array(0);
/** Where the file that is being read grows, one after the other: of arrays that double, half the memory would be left over. */
export class GoRoom {
  cells = new Uint32Array(CELLS * 4096);
}

/** Blocks of one file: [start line, end line, id of the position, statements, count] … */
export class GoBlocks {
  cells = NONE;
  length = 0;
  /** Behind the last of them. */
  endLine = 0;
  endColumn = 0;
  #lastStart = 0;
  /** Start lines do not descend. */
  #sorted = true;
  /** Where the block stands that comes next if the file is told again, as each test binary does. */
  #again = 0;
  readonly #room: GoRoom;

  constructor(room: GoRoom) {
    this.#room = room;
  }

  reach(line: number, column: number): void {
    if (line < this.endLine || (line === this.endLine && column <= this.endColumn)) return;
    this.endLine = line;
    this.endColumn = column;
  }

  push(start: number, end: number, id: number, statements: number, count: number): void {
    if (start < this.#lastStart) this.#again = 0;
    this.#lastStart = start;
    const hits = count < MOST_HITS ? count : MOST_HITS;
    const { cells, length } = this;
    const again = this.#again;
    if (again < length) {
      if (cells[again] === start && cells[again + 1] === end && cells[again + 2] === id) {
        this.#add(again, statements, hits);
        this.#again = again + CELLS;
        return;
      }
      this.#sorted = false;
    } else this.#again = length + CELLS;
    this.#append(start, end, id, statements, hits);
  }

  #append(start: number, end: number, id: number, statements: number, hits: number): void {
    const { length } = this;
    if (length === this.cells.length) this.#grow();
    const { cells } = this;
    if (length > 0 && start < cells[length - CELLS]!) this.#sorted = false;
    cells[length] = start;
    cells[length + 1] = end;
    cells[length + 2] = id;
    cells[length + 3] = statements;
    cells[length + 4] = hits;
    this.length = length + CELLS;
  }

  #grow(): void {
    const room = this.#room;
    if (this.cells === room.cells || this.length >= room.cells.length) room.cells = new Uint32Array(this.length * 2);
    room.cells.set(this.cells.subarray(0, this.length));
    this.cells = room.cells;
  }

  /** Another file may grow now: what was read so far moves into memory of its own. */
  settle(): void {
    if (this.cells === this.#room.cells) this.cells = this.cells.slice(0, this.length);
  }

  /** The same block once more. */
  #add(at: number, statements: number, hits: number): void {
    const { cells } = this;
    cells[at + 4] = addHits(cells[at + 4]!, hits);
    // Equal in all that was made from one source; otherwise the larger, whatever the order.
    if (statements > cells[at + 3]!) cells[at + 3] = statements;
  }

  /** One block of each position, by place; the others' counts added. */
  merge(): void {
    if (!this.#sorted) this.#sort();
    const { cells } = this;
    const end = this.length;
    this.length = 0;
    let group = 0;
    // Lines with many blocks (generated code on one line) must not take quadratic time.
    const byId = new Map<number, number>();
    for (let at = 0; at < end; at += CELLS) {
      if (this.length > 0 && cells[this.length - CELLS] !== cells[at]) {
        group = this.length;
        if (byId.size > 0) byId.clear();
      }
      const id = cells[at + 2]!;
      const many = this.length - group > CELLS * MOST_COMPARED;
      if (many && byId.size === 0)
        for (let one = group; one < this.length; one += CELLS) byId.set(cells[one + 2]!, one);
      const same = many ? (byId.get(id) ?? -1) : this.#find(id, group);
      if (same >= 0) this.#add(same, cells[at + 3]!, cells[at + 4]!);
      else {
        if (many) byId.set(id, this.length);
        if (at !== this.length) cells.copyWithin(this.length, at, at + CELLS);
        this.length += CELLS;
      }
    }
  }

  /** By start line; those of one line stay in order. */
  #sort(): void {
    const old = this.cells.slice(0, this.length);
    const rows = old.length / CELLS;
    // Plain numbers as keys: start line (24 bits) and row (fewer than 2^29).
    const keys = new Float64Array(rows);
    for (let row = 0; row < rows; row++) keys[row] = old[row * CELLS]! * 0x20000000 + row;
    keys.sort();
    for (let row = 0; row < rows; row++) {
      const from = (keys[row]! % 0x20000000) * CELLS;
      for (let cell = 0; cell < CELLS; cell++) this.cells[row * CELLS + cell] = old[from + cell]!;
    }
  }

  /** The block of this position among those that start on one line, from `group` on; -1. */
  #find(id: number, group: number): number {
    for (let at = group; at < this.length; at += CELLS) if (this.cells[at + 2] === id) return at;
    return -1;
  }

  clear(): void {
    this.cells = NONE;
    this.length = 0;
  }
}
