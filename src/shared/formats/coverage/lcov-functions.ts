import { FormatFault } from '../fault.ts';
import { hitsOfText, lineOfText } from '../integers.ts';
import type { CoverageBuilder } from './builder.ts';

const COMMA = 44;
const COLON = 58;
/** Functions of one name that are looked through one by one; of more, places are remembered. */
const FEW_NAMESAKES = 64;

/**
 * The functions of one LCOV record. FN/FNDA (lcov 1.x, 2.0, 2.1) tie a line and a count to a name, FNL/FNA (2.2) to a
 * number. Two functions of one name on different lines are two.
 * Names are kept as 53-bit hashes: a report has hundreds of thousands of them, and tools write FNDA in FN's order.
 */
export class LcovFunctions {
  /** Functions of the record so far. */
  #count = 0;
  #names = new Float64Array(64);
  #lines = new Uint32Array(64);
  #hits = new Float64Array(64);
  #counted = new Uint8Array(64);
  /** The next function of the same name (two getters called alike), or -1. */
  #namesake = new Int32Array(64);
  /** Open addressing: place of the first function of a name plus 1, or 0. At least twice as long as there are functions. */
  #table = new Int32Array(128);
  #cursor = 0;
  /** Of FNL: its line, under its number. */
  readonly #byIndex = new Map<string, number>();
  /** Where a name has many functions (each called "anonymous"): which is on a line, the last one, the first without a count. */
  readonly #farPlaces = new Map<string, number>();
  readonly #farEnds = new Map<number, number>();
  readonly #farWaiting = new Map<number, number>();

  /** Reads FN, FNDA, FNL or FNA from `bytes[start, stop)`; false when it is another record. Throws FormatFault. */
  read(bytes: Buffer, start: number, stop: number): boolean {
    const third = bytes[start + 2];
    if (third === COLON) this.#declare(bytes, start + 3, stop);
    else if (third === 68 && bytes[start + 3] === 65 && bytes[start + 4] === COLON)
      this.#countName(bytes, start + 5, stop);
    else if (third === 76 && bytes[start + 3] === COLON) this.#declareIndex(bytes, start + 4, stop);
    else if (third === 65 && bytes[start + 3] === COLON) this.#countIndex(bytes, start + 4, stop);
    else return false;
    return true;
  }

  /** FN:<line>,[<end line>,]<name> */
  #declare(bytes: Buffer, from: number, stop: number): void {
    const comma = field(bytes, from, stop);
    let name = comma + 1;
    let p = name;
    while (p < stop && bytes[p]! >= 48 && bytes[p]! <= 57) p++;
    if (p > name && bytes[p] === COMMA && p + 1 < stop) name = p + 1;
    this.#placed(hash53(bytes, name, stop), digits(bytes, from, comma));
  }

  /** FNDA:<hits>,<name> */
  #countName(bytes: Buffer, from: number, stop: number): void {
    const comma = field(bytes, from, stop);
    const hash = hash53(bytes, comma + 1, stop);
    const at = this.#cursor < this.#count && this.#names[this.#cursor] === hash ? this.#cursor : this.#uncounted(hash);
    this.#cursor = at + 1;
    this.#counted[at] = 1;
    this.#hits[at] = this.#hits[at]! + hitsAt(bytes, from, comma);
  }

  /** FNL:<index>,<line>[,<end line>] */
  #declareIndex(bytes: Buffer, from: number, stop: number): void {
    const [index = '', line = ''] = bytes.toString('latin1', from, stop).split(',');
    this.#byIndex.set(index, lineOfText(line, from));
  }

  /** FNA:<index>,<hits>,<alias>: each alias (template instance, constructor) is a function, as lcov itself counts. */
  #countIndex(bytes: Buffer, from: number, stop: number): void {
    const first = field(bytes, from, stop);
    const second = field(bytes, first + 1, stop);
    const line = this.#byIndex.get(bytes.toString('latin1', from, first));
    if (line === undefined) throw new FormatFault('SYNTAX', 'an FNA record has no FNL before it', from);
    const at = this.#placed(hash53(bytes, second + 1, stop), line);
    this.#hits[at] = this.#hits[at]! + hitsAt(bytes, first + 1, second);
  }

  /** The function of this name on this line. */
  #placed(hash: number, line: number): number {
    let at = this.#first(hash);
    if (at < 0) at = this.#add(hash);
    for (let steps = 0; this.#lines[at] !== 0 && this.#lines[at] !== line; steps++) {
      if (steps === FEW_NAMESAKES) return this.#placedFar(hash, line, at);
      if (this.#namesake[at] === -1) {
        const next = this.#add(hash);
        this.#namesake[at] = next;
      }
      at = this.#namesake[at]!;
    }
    this.#lines[at] = line;
    return at;
  }

  /** The same behind many functions of this name; `end` is the last of the few. */
  #placedFar(hash: number, line: number, end: number): number {
    const key = `${hash}:${line}`;
    let at = this.#farPlaces.get(key);
    if (at === undefined) {
      at = this.#add(hash);
      this.#namesake[this.#farEnds.get(hash) ?? end] = at;
      this.#lines[at] = line;
      this.#farEnds.set(hash, at);
      this.#farPlaces.set(key, at);
    }
    return at;
  }

  /** Where a function of this name waits for its count; the first of them when none does. */
  #uncounted(hash: number): number {
    let first = this.#first(hash);
    if (first < 0) first = this.#add(hash);
    let at = this.#farWaiting.get(first) ?? first;
    for (let steps = 0; this.#counted[at] === 1; steps++) {
      const next = this.#namesake[at]!;
      if (steps >= FEW_NAMESAKES) this.#farWaiting.set(first, at);
      if (next === -1) return first;
      at = next;
    }
    return at;
  }

  /** The first function of this name, or -1. */
  #first(hash: number): number {
    const mask = this.#table.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const at = this.#table[slot]! - 1;
      if (at < 0 || this.#names[at] === hash) return at;
    }
  }

  #add(hash: number): number {
    if (this.#count === this.#names.length) this.#grow();
    const at = this.#count++;
    this.#names[at] = hash;
    this.#lines[at] = 0;
    this.#hits[at] = 0;
    this.#counted[at] = 0;
    this.#namesake[at] = -1;
    if (this.#first(hash) < 0) this.#enter(at);
    return at;
  }

  #enter(at: number): void {
    const mask = this.#table.length - 1;
    let slot = this.#names[at]! & mask;
    while (this.#table[slot] !== 0) slot = (slot + 1) & mask;
    this.#table[slot] = at + 1;
  }

  #grow(): void {
    const twice = this.#names.length * 2;
    const old = [this.#names, this.#lines, this.#hits, this.#counted, this.#namesake] as const;
    this.#names = new Float64Array(twice);
    this.#lines = new Uint32Array(twice);
    this.#hits = new Float64Array(twice);
    this.#counted = new Uint8Array(twice);
    this.#namesake = new Int32Array(twice);
    for (const [i, column] of [this.#names, this.#lines, this.#hits, this.#counted, this.#namesake].entries())
      column.set(old[i]!);
    this.#table = new Int32Array(twice * 2);
    for (let at = 0; at < this.#count; at++) if (this.#first(this.#names[at]!) < 0) this.#enter(at);
  }

  /** Hands everything to the builder and forgets it. */
  flush(builder: CoverageBuilder): void {
    for (let i = 0; i < this.#count; i++) builder.function(this.#lines[i]!, this.#names[i]! >>> 0, this.#hits[i]!);
    this.clear();
  }

  clear(): void {
    // A table that one huge record made long is not wiped as a whole for every small one that follows.
    if (this.#count * 8 > this.#table.length) this.#table.fill(0);
    else for (let at = this.#count - 1; at >= 0; at--) this.#leave(at);
    this.#count = 0;
    if (this.#byIndex.size > 0) this.#byIndex.clear();
    if (this.#farEnds.size + this.#farWaiting.size > 0)
      for (const far of [this.#farPlaces, this.#farEnds, this.#farWaiting]) far.clear();
    this.#cursor = 0;
  }

  /** Taken out in the opposite order of entering, no chain of the table breaks. */
  #leave(at: number): void {
    const mask = this.#table.length - 1;
    let slot = this.#names[at]! & mask;
    while (this.#table[slot] !== 0 && this.#table[slot] !== at + 1) slot = (slot + 1) & mask;
    this.#table[slot] = 0;
  }
}

/** A hit count of plain digits; anything else goes the long way. Throws FormatFault HITS-…. */
function hitsAt(bytes: Buffer, from: number, stop: number): number {
  let value = 0;
  for (let p = from; p < stop; p++) {
    const digit = bytes[p]! - 48;
    if (digit < 0 || digit > 9) return hitsOfText(bytes.toString('latin1', from, stop), from);
    value = value * 10 + digit;
  }
  return stop === from || stop - from > 15 ? hitsOfText(bytes.toString('latin1', from, stop), from) : value;
}

function field(bytes: Buffer, from: number, stop: number): number {
  let comma = from;
  while (comma < stop && bytes[comma] !== COMMA) comma++;
  if (comma >= stop) throw new FormatFault('SYNTAX', 'a function record has too few fields', from);
  return comma;
}

function digits(bytes: Buffer, from: number, stop: number): number {
  let value = 0;
  let plain = stop > from && stop - from <= 8;
  for (let p = from; p < stop && plain; p++) {
    const digit = bytes[p]! - 48;
    if (digit < 0 || digit > 9) plain = false;
    value = value * 10 + digit;
  }
  return plain && value <= 0xffffff ? value : lineOfText(bytes.toString('latin1', from, stop), from);
}

/** Two 32-bit FNV-1a hashes with different starts, 53 bits of them: a safe integer whose low 32 bits are the first hash. */
function hash53(bytes: Uint8Array, start: number, stop: number): number {
  let low = 0x811c9dc5;
  let high = 0x1b873593;
  for (let p = start; p < stop; p++) {
    const byte = bytes[p]!;
    low = Math.imul(low ^ byte, 0x01000193);
    high = Math.imul(high ^ byte, 0x85ebca6b);
  }
  return (low >>> 0) + ((high >>> 11) & 0x1fffff) * 0x100000000;
}
