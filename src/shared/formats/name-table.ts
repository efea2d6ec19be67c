const MOST_NAMES = 255;

/**
 * Turns the bytes of known names into small numbers (1, 2, …; 0: unknown) without making strings: a report repeats a
 * dozen names millions of times. The slot comes from length, first, middle and last byte; then bytes are compared.
 */
export class NameTable {
  readonly #names: readonly Uint8Array[];
  readonly #slots: Uint8Array;
  readonly #factor: number;
  readonly #shift: number;

  /** 1 to 255 different names, none empty; `names[0]` becomes 1. Throws RangeError on anything else (a mistake of ours). */
  constructor(names: readonly string[]) {
    if (names.length > MOST_NAMES || names.includes('') || new Set(names).size !== names.length) {
      throw new RangeError('a name table takes up to 255 different names');
    }
    this.#names = names.map((name) => Buffer.from(name, 'utf8'));
    // Four slots for each name, so that a multiplier without collisions is found at once and misses are mostly empty slots.
    this.#shift = 30 - Math.ceil(Math.log2(names.length + 1));
    let best = { collisions: Number.POSITIVE_INFINITY, factor: 1, slots: new Uint8Array(0) };
    for (
      let factor = 0x9e3779b1, tries = 0;
      tries < 64 && best.collisions > 0;
      tries++, factor = (factor + 0x3c6ef372) >>> 0
    ) {
      const filled = this.#fill(factor);
      if (filled.collisions < best.collisions) best = filled;
    }
    this.#factor = best.factor;
    this.#slots = best.slots;
  }

  /** Names whose slot is taken go to the next free one: some names are alike in all that `mix` looks at. */
  #fill(factor: number) {
    const slots = new Uint8Array(2 ** (32 - this.#shift));
    let collisions = 0;
    for (const [index, name] of this.#names.entries()) {
      let slot = Math.imul(mix(name, 0, name.length), factor) >>> this.#shift;
      for (; slots[slot] !== 0; slot = (slot + 1) & (slots.length - 1)) collisions++;
      slots[slot] = index + 1;
    }
    return { collisions, factor, slots };
  }

  /** The number of the name `bytes[start, end)`, or 0. */
  find(bytes: Uint8Array, start: number, end: number): number {
    const slots = this.#slots;
    let slot = Math.imul(mix(bytes, start, end), this.#factor) >>> this.#shift;
    for (;;) {
      const id = slots[slot]!;
      if (id === 0) return 0;
      const name = this.#names[id - 1]!;
      if (name.length === end - start && same(name, bytes, start)) return id;
      slot = (slot + 1) & (slots.length - 1);
    }
  }
}

function same(name: Uint8Array, bytes: Uint8Array, start: number): boolean {
  for (let i = 0; i < name.length; i++) if (name[i] !== bytes[start + i]) return false;
  return true;
}

/** An empty name has no bytes of its own; what lies around it does no harm, since lengths are compared. */
function mix(bytes: Uint8Array, start: number, end: number): number {
  return bytes[start]! + (bytes[end - 1]! << 7) + (bytes[(start + end) >> 1]! << 14) + ((end - start) << 21);
}
