import { type Content, isRandom } from './content.ts';

/** Reads a content from its start to its end; what is passed over is not read where it need not be. */
export class Cursor {
  readonly #content: Content;
  #pieces: AsyncIterator<Uint8Array> | undefined;
  #rest: Uint8Array = new Uint8Array();
  #at = 0;

  constructor(content: Content) {
    this.#content = content;
  }

  get at(): number {
    return this.#at;
  }

  /** The next bytes; fewer at the end. */
  async take(length: number): Promise<Uint8Array> {
    if (isRandom(this.#content)) {
      const bytes = this.#content.slice(this.#at, this.#at + length);
      this.#at += bytes.length;
      return bytes;
    }
    if (this.#rest.length >= length) return this.#cut(length);
    const parts: Uint8Array[] = [];
    await this.pass(length, (piece) => parts.push(piece));
    return Buffer.concat(parts);
  }

  /** Passes over bytes, and shows them to `each` where they have to be read for it; says how many there were. */
  async pass(length: number, each?: (piece: Uint8Array) => void): Promise<number> {
    if (isRandom(this.#content)) {
      const passed = Math.max(0, Math.min(length, this.#content.size - this.#at));
      this.#at += passed;
      return passed;
    }
    let left = length;
    while (left > 0) {
      if (this.#rest.length === 0 && !(await this.#more())) break;
      const piece = this.#cut(Math.min(left, this.#rest.length));
      left -= piece.length;
      each?.(piece);
    }
    return length - left;
  }

  async close(): Promise<void> {
    await this.#pieces?.return?.();
  }

  #cut(length: number): Uint8Array {
    const piece = this.#rest.subarray(0, length);
    this.#rest = this.#rest.subarray(length);
    this.#at += length;
    return piece;
  }

  async #more(): Promise<boolean> {
    this.#pieces ??= this.#content.pieces()[Symbol.asyncIterator]();
    const { done, value } = await this.#pieces.next();
    if (done !== true) this.#rest = value;
    return done !== true;
  }
}
