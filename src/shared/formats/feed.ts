import { isUtf8 } from 'node:buffer';
import type { ByteSink } from '../io/port.ts';
import { FormatFault } from './fault.ts';
import type { WindowParser } from './parser.ts';

/** Of the first window. */
export const WINDOW_BYTES = 1 << 20;
const LONGEST_RECORD_BYTES = 64 << 20;
const HEAD_BYTES = 64 << 10;
/** Below this much room the window is compacted before the next read. */
const LEAST_ROOM_BYTES = 128 << 10;

export type EncodingFault = 'not-utf8' | 'nul' | 'empty';

/** The bytes are no text at all; the caller names the report. */
export class EncodingError extends Error {
  override readonly name = 'EncodingError';
  readonly fault: EncodingFault;
  /** In the content as UTF-8, without a byte order mark: of the NUL, or of the line that is not UTF-8. */
  readonly offset: number;

  constructor(fault: EncodingFault, offset: number) {
    super(fault);
    this.fault = fault;
    this.offset = offset;
  }
}

/**
 * Takes a report's bytes as they come, makes UTF-8 of them (a BOM is dropped, UTF-16 with a BOM is converted), picks
 * the parser by the first 64 KiB, and hands it a sliding window. Memory: 1 MiB, or twice the longest record.
 */
export class ReportFeed implements ByteSink {
  readonly #choose: (head: string) => WindowParser;
  readonly #isKnownText: boolean;
  #parser: WindowParser | undefined;
  #window: Buffer;
  #end = 0;
  /** Content offset of the window's first byte. */
  #base = 0;
  /** Everything before it in the window is known to be text. */
  #checked = 0;
  #started = false;
  #utf16: InstanceType<typeof TextDecoder> | undefined;
  #staging: Buffer | undefined;

  /**
   * `choose` gets the first 64 KiB as Latin-1 text and may throw; it is called once. `anything` takes bytes that are no
   * text too, for a parser that only counts. `window` lends its memory, to one feed at a time.
   */
  constructor(
    choose: (head: string) => WindowParser,
    accepts: 'text' | 'anything' = 'text',
    window: Buffer = Buffer.allocUnsafe(WINDOW_BYTES),
  ) {
    this.#window = window;
    this.#choose = choose;
    this.#isKnownText = accepts === 'anything';
  }

  reserve(): Uint8Array {
    if (this.#staging !== undefined) return this.#staging;
    // One byte stays free behind the content: parsers may write a sentinel there.
    return this.#window.subarray(this.#end, this.#window.length - 1);
  }

  commit(length: number): void {
    if (this.#utf16 !== undefined && this.#staging !== undefined) {
      this.#append(Buffer.from(this.#utf16.decode(this.#staging.subarray(0, length), { stream: true }), 'utf8'));
      return;
    }
    this.#end += length;
    if (!this.#started && this.#end >= 4) this.#start();
    this.#advance(false);
  }

  /** Call once, after the last commit. Throws FormatFault or EncodingError, as `commit` does. */
  finish(): void {
    if (!this.#started) this.#start();
    if (this.#utf16 !== undefined) this.#append(Buffer.from(this.#utf16.decode(), 'utf8'));
    if (this.#base === 0 && this.#end === 0 && this.#parser === undefined) throw new EncodingError('empty', 0);
    this.#advance(true);
  }

  #start(): void {
    this.#started = true;
    const [a, b, c] = [this.#window[0], this.#window[1], this.#window[2]];
    if (this.#end >= 3 && a === 0xef && b === 0xbb && c === 0xbf) {
      this.#window.copyWithin(0, 3, this.#end);
      this.#end -= 3;
    } else if (this.#end >= 2 && ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff))) {
      this.#utf16 = new TextDecoder(a === 0xff ? 'utf-16le' : 'utf-16be', { fatal: false });
      const raw = Buffer.from(this.#window.subarray(0, this.#end));
      this.#staging = Buffer.allocUnsafe(LEAST_ROOM_BYTES);
      this.#end = 0;
      this.#append(Buffer.from(this.#utf16.decode(raw, { stream: true }), 'utf8'));
    }
  }

  #append(bytes: Buffer): void {
    let from = 0;
    while (from < bytes.length) {
      const taken = bytes.copy(
        this.#window,
        this.#end,
        from,
        Math.min(bytes.length, from + this.#window.length - 1 - this.#end),
      );
      this.#end += taken;
      from += taken;
      this.#advance(false);
    }
  }

  #advance(last: boolean): void {
    if (this.#parser === undefined) {
      if (!last && this.#end < HEAD_BYTES) return;
      this.#check(last);
      this.#parser = this.#choose(this.#window.toString('latin1', 0, Math.min(this.#end, HEAD_BYTES)));
    }
    const room = this.#window.length - 1 - this.#end;
    if (!last && room >= LEAST_ROOM_BYTES) return;
    this.#check(last);
    let used = 0;
    try {
      used = this.#parser.consume(this.#window, this.#end, last);
    } catch (error) {
      throw error instanceof FormatFault ? error.shifted(this.#base) : error;
    }
    if (last && used !== this.#end)
      throw new FormatFault('TRUNCATED', 'the report ends in the middle of a record', this.#base + used);
    if (used > 0) this.#window.copyWithin(0, used, this.#end);
    this.#base += used;
    this.#end -= used;
    this.#checked = Math.max(0, this.#checked - used);
    if (!last && this.#window.length - 1 - this.#end < LEAST_ROOM_BYTES) this.#grow();
  }

  #grow(): void {
    if (this.#window.length >= LONGEST_RECORD_BYTES) {
      throw new FormatFault('TOO-LONG', 'one record is longer than 64 MiB', this.#base);
    }
    const larger = Buffer.allocUnsafe(this.#window.length * 2);
    this.#window.copy(larger, 0, 0, this.#end);
    this.#window = larger;
  }

  /** Text only: valid UTF-8 (a character cut by the window's end is looked at next time) and no NUL. */
  #check(last: boolean): void {
    if (this.#isKnownText) return;
    const to = last ? this.#end : wholeCharacters(this.#window, this.#end);
    const fresh = this.#window.subarray(this.#checked, Math.max(this.#checked, to));
    const nul = fresh.indexOf(0);
    if (nul >= 0) throw new EncodingError('nul', this.#base + this.#checked + nul);
    if (!isUtf8(fresh)) throw new EncodingError('not-utf8', this.#base + this.#checked + firstOddLine(fresh));
    this.#checked = Math.max(this.#checked, to);
  }
}

/** Where the first line begins that is not UTF-8. */
function firstOddLine(bytes: Buffer): number {
  for (let start = 0; start < bytes.length; ) {
    const newline = bytes.indexOf(10, start);
    const end = newline < 0 ? bytes.length : newline + 1;
    if (!isUtf8(bytes.subarray(start, end))) return start;
    start = end;
  }
  return 0;
}

/** The largest prefix of `bytes[0, end)` that does not end inside a multi-byte character. */
function wholeCharacters(bytes: Buffer, end: number): number {
  for (let back = 1; back <= 3 && back <= end; back++) {
    const byte = bytes[end - back]!;
    if (byte < 0x80) return end;
    if (byte >= 0xc0) {
      const need = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return need > back ? end - back : end;
    }
  }
  return end;
}
