import { FormatFault } from '../fault.ts';
import type { JsonCursor } from '../json-cursor.ts';
import { type CoverageBuilder, LAST_LINE } from './builder.ts';
import { outcomeId } from './istanbul-identity.ts';
import { IstanbulSlots } from './istanbul-slots.ts';

const UNSEEN = -1;

/** What a file's entry says of its statements or functions: where (from the map) and how often (from the counters). */
export class IstanbulTable {
  protected readonly slots = new IstanbulSlots();
  protected readonly json: JsonCursor;
  #lines: Uint32Array = new Uint32Array(1024);
  #ids: Uint32Array = new Uint32Array(1024);
  #hits: Float64Array = new Float64Array(1024);
  #mapped = 0;
  #counted = 0;

  constructor(json: JsonCursor) {
    this.json = json;
  }

  clear(): void {
    this.slots.clear();
    this.#mapped = 0;
    this.#counted = 0;
  }

  /** Into the object at the cursor; the slot of its first member, or -1. */
  first(): number {
    return this.json.enter() ? this.#slot() : -1;
  }

  /** On to the next member; its slot, or -1. */
  next(slot: number): number {
    const known = this.slots.length;
    if (this.slots.follows(slot, this.json)) {
      if (slot + 1 === known) this.#open(known);
      return slot + 1;
    }
    return this.json.again() ? this.#slot() : -1;
  }

  #slot(): number {
    const known = this.slots.length;
    const slot = this.slots.of(this.json);
    if (slot === known) this.#open(slot);
    return slot;
  }

  #open(slot: number): void {
    if (slot === this.#lines.length) this.grow();
    this.#lines[slot] = 0;
    this.#hits[slot] = UNSEEN;
  }

  /** `slot` stands on `line` and is `id` there. Throws FormatFault LINE-RANGE or SYNTAX. */
  place(slot: number, line: number, id: number): void {
    if (line < 1 || line > LAST_LINE)
      throw new FormatFault('LINE-RANGE', 'a place has no line, or one outside 1 … 16 777 215', this.json.p);
    if (this.#lines[slot] !== 0) this.#twice();
    this.#lines[slot] = line;
    this.#ids[slot] = id;
    this.#mapped++;
  }

  /** `slot` was hit that often (or, for branches, has its counters there). */
  count(slot: number, hits: number): void {
    if (this.#hits[slot] !== UNSEEN) this.#twice();
    this.#hits[slot] = hits;
    this.#counted++;
  }

  lineOf(slot: number): number {
    return this.#lines[slot]!;
  }

  idOf(slot: number): number {
    return this.#ids[slot]!;
  }

  hitsOf(slot: number): number {
    return this.#hits[slot]!;
  }

  get length(): number {
    return this.slots.length;
  }

  /** Refuses a file whose map and counters do not name the same ids. */
  require(map: string, counters: string): void {
    if (this.#mapped === this.length && this.#counted === this.length) return;
    throw new FormatFault('SYNTAX', `"${map}" and "${counters}" of a file do not name the same entries`, this.json.p);
  }

  protected grow(): void {
    this.#lines = twiceAsLong(this.#lines);
    this.#ids = twiceAsLong(this.#ids);
    const hits = new Float64Array(this.#hits.length * 2);
    hits.set(this.#hits);
    this.#hits = hits;
  }

  #twice(): never {
    throw new FormatFault('SYNTAX', 'an entry of a file is named twice', this.json.p);
  }
}

/** Branches: each slot has as many counters as it has locations. */
export class IstanbulBranches extends IstanbulTable {
  #sizes: Uint32Array = new Uint32Array(1024);
  #locations: Uint32Array = new Uint32Array(1024);
  #counters: Float64Array = new Float64Array(1024);
  #used = 0;

  override clear(): void {
    super.clear();
    this.#used = 0;
  }

  /** Reads the array of counters that the cursor is on. */
  readCounters(slot: number): void {
    const { json } = this;
    const first = this.#used;
    if (json.enterArray()) {
      do {
        if (this.#used === this.#counters.length) {
          const larger = new Float64Array(this.#counters.length * 2);
          larger.set(this.#counters);
          this.#counters = larger;
        }
        this.#counters[this.#used++] = json.hits();
      } while (json.againArray());
    }
    this.count(slot, first);
    this.#sizes[slot] = this.#used - first;
  }

  placeBranch(slot: number, line: number, id: number, locations: number): void {
    this.place(slot, line, id);
    this.#locations[slot] = locations;
  }

  override require(map: string, counters: string): void {
    super.require(map, counters);
    for (let slot = 0; slot < this.length; slot++) {
      if (this.#sizes[slot]! < this.#locations[slot]!) {
        throw new FormatFault(
          'SYNTAX',
          `a branch has ${this.#locations[slot]} locations but ${this.#sizes[slot]} counters`,
          this.json.p,
        );
      }
    }
  }

  /** One entry for every counter; a branch's counters share its line. */
  emit(builder: CoverageBuilder): void {
    for (let slot = 0; slot < this.length; slot++) {
      const [line, id, first] = [this.lineOf(slot), this.idOf(slot), this.hitsOf(slot)];
      for (let index = 0; index < this.#sizes[slot]!; index++) {
        builder.branch(line, outcomeId(id, index), this.#counters[first + index]!);
      }
    }
  }

  protected override grow(): void {
    super.grow();
    this.#sizes = twiceAsLong(this.#sizes);
    this.#locations = twiceAsLong(this.#locations);
  }
}

function twiceAsLong(cells: Uint32Array): Uint32Array {
  const larger = new Uint32Array(cells.length * 2);
  larger.set(cells);
  return larger;
}
