import type { JsonCursor } from '../json-cursor.ts';

/**
 * Gives the ids of a file's statements, functions or branches ("0", "1", … as tools write them, or any other text) small
 * numbers in the order in which they are first named: by the map (`statementMap`) or by the counters (`s`), whichever
 * the report writes first.
 */
export class IstanbulSlots {
  length = 0;
  #first = 0;
  #named: Map<string, number> | undefined;

  clear(): void {
    this.length = 0;
    this.#named = undefined;
  }

  /** On to the member whose slot follows `slot`, when it stands next in the usual spelling; else nothing is consumed. */
  follows(slot: number, json: JsonCursor): boolean {
    if (this.#named !== undefined || !json.againNumber(this.#first + slot + 1)) return false;
    if (slot + 1 === this.length) this.length++;
    return true;
  }

  /** The slot of the member that the cursor is on; a new one is `length` before the call. */
  of(json: JsonCursor): number {
    if (this.#named === undefined) {
      const id = json.keyNumber();
      if (this.length === 0 && id >= 0) this.#first = id;
      const slot = id - this.#first;
      if (id >= 0 && slot >= 0 && slot <= this.length) {
        if (slot === this.length) this.length++;
        return slot;
      }
      this.#named = new Map(Array.from({ length: this.length }, (_, i) => [String(this.#first + i), i]));
    }
    const name = json.keyText();
    const known = this.#named.get(name);
    if (known !== undefined) return known;
    this.#named.set(name, this.length);
    return this.length++;
  }
}
