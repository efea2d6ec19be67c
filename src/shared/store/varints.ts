const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Unsigned integers in as few bytes as they need (LEB128), and short texts, one behind the other. */
export class VarintWriter {
  #bytes: Uint8Array = new Uint8Array(1 << 16);
  #length = 0;

  /** An integer from 0 to 2^53 - 1. */
  number(value: number): void {
    if (this.#length + 8 > this.#bytes.length) this.#grow(8);
    let rest = value;
    while (rest > 0x7f) {
      this.#bytes[this.#length++] = (rest % 0x80) | 0x80;
      // Beyond 32 bits a shift would lose the top.
      rest = rest > 0x7fffffff ? Math.floor(rest / 0x80) : rest >>> 7;
    }
    this.#bytes[this.#length++] = rest;
  }

  raw(bytes: Uint8Array): void {
    if (this.#length + bytes.length > this.#bytes.length) this.#grow(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  text(text: string): void {
    const bytes = Buffer.from(text, 'utf8');
    this.number(bytes.length);
    this.raw(bytes);
  }

  bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  #grow(more: number): void {
    const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + more));
    larger.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = larger;
  }
}

/** Reads what VarintWriter wrote. Throws RangeError behind the end, and for what it would not have written. */
export class VarintReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get ended(): boolean {
    return this.#at === this.#bytes.length;
  }

  /** At most `most`. */
  number(most: number): number {
    let value = 0;
    for (let scale = 1; ; scale *= 0x80) {
      const byte = this.#bytes[this.#at++];
      if (byte === undefined || scale > 2 ** 49) throw new RangeError('a number is cut off or too long');
      value += (byte & 0x7f) * scale;
      if (byte > 0x7f) continue;
      // In one way only: a shorter one would have been enough.
      if ((byte === 0 && scale > 1) || value > most) throw new RangeError('a number is out of range');
      return value;
    }
  }

  raw(length: number): Uint8Array {
    if (length > this.#bytes.length - this.#at) throw new RangeError('it ends too early');
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  }

  text(mostBytes: number): string {
    return UTF8.decode(this.raw(this.number(mostBytes)));
  }
}
