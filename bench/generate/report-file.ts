import { closeSync, openSync, writeSync } from 'node:fs';

const PIECE_CHARACTERS = 4 << 20;

/** Writes ASCII text to a file piece by piece and knows how much it has written. */
export class ReportFile {
  readonly #descriptor: number;
  #pieces: string[] = [];
  #pending = 0;
  sizeBytes = 0;

  constructor(path: string) {
    this.#descriptor = openSync(path, 'w');
  }

  write(text: string): void {
    this.#pieces.push(text);
    this.#pending += text.length;
    this.sizeBytes += text.length;
    if (this.#pending > PIECE_CHARACTERS) this.#flush();
  }

  close(): void {
    this.#flush();
    closeSync(this.#descriptor);
  }

  #flush(): void {
    const bytes = Buffer.from(this.#pieces.join(''), 'latin1');
    for (let done = 0; done < bytes.length; ) done += writeSync(this.#descriptor, bytes, done);
    this.#pieces = [];
    this.#pending = 0;
  }
}
