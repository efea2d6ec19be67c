const MOST_BYTES = 256;
export const MOST_VALUES = 16;

/** What a start tag holds beside its values: `line number="` `" hits="` `"/>`, from its name to its ">". */
export class XmlShape {
  readonly pieces = new DataView(new ArrayBuffer(MOST_BYTES));
  /** Where each piece ends. All but the last stand before a value, and have at least four bytes. */
  readonly stops = new Int32Array(MOST_VALUES + 1);
  /** Number of the attribute whose value stands behind each piece. */
  readonly names = new Uint8Array(MOST_VALUES);
  /** How many values; 0: there is no shape. */
  values = 0;
  /** Tags since the last of this shape that only began like it. */
  misses = 0;
  tag = 0;
  nameLength = 0;
  closesItself = false;

  /** Takes the shape of `bytes[start, end)`, if there is room. `values`: name, begin and end of each of `count` values. */
  keep(bytes: Uint8Array, start: number, end: number, values: Int32Array, count: number): void {
    let length = 0;
    let from = start;
    this.values = 0;
    this.misses = 0;
    for (let i = 0; i <= count; i++) {
      const to = i < count ? values[3 * i + 1]! : end;
      if (length + to - from > MOST_BYTES) return;
      for (let p = from; p < to; p++) this.pieces.setUint8(length++, bytes[p]!);
      this.stops[i] = length;
      if (i === count) break;
      this.names[i] = values[3 * i]!;
      from = values[3 * i + 2]!;
    }
    this.values = count;
  }
}
