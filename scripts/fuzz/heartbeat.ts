const LARGEST_BYTES = 1 << 20;
const HEAD_BYTES = 16;

/** Memory that two threads share: the one that reads inputs says which, so that the other knows it when nothing more is heard. */
export class Heartbeat {
  readonly memory: SharedArrayBuffer;
  readonly #head: Int32Array;
  readonly #bytes: Uint8Array;

  constructor(memory = new SharedArrayBuffer(HEAD_BYTES + LARGEST_BYTES)) {
    this.memory = memory;
    this.#head = new Int32Array(memory, 0, HEAD_BYTES / 4);
    this.#bytes = new Uint8Array(memory, HEAD_BYTES);
  }

  begin(target: number, bytes: Uint8Array): void {
    const length = Math.min(bytes.length, LARGEST_BYTES);
    this.#bytes.set(bytes.subarray(0, length));
    this.#head[1] = length;
    this.#head[2] = target;
    Atomics.add(this.#head, 0, 1);
  }

  /** How many inputs were begun. */
  get beats(): number {
    return Atomics.load(this.#head, 0);
  }

  /** The input that is being read. */
  get input(): { readonly target: number; readonly bytes: Uint8Array } {
    return { target: this.#head[2]!, bytes: this.#bytes.slice(0, this.#head[1]) };
  }
}
