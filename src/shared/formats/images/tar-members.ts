import type { ByteSink } from '../../io/port.ts';
import { FormatFault } from '../fault.ts';

/** What is said of a member of an archive. */
export interface TarMember {
  readonly sizeBytes: number;
  /** Where a link leads to, as it is written. */
  readonly link?: string;
}

const BLOCK = 512;
const MOST_MEMBERS = 200_000;
/** Of documents that may be manifests or configurations. */
const LARGEST_TEXT_BYTES = 1 << 20;
const MOST_TEXTS = 1000;

/**
 * Takes a tar archive (POSIX ustar, GNU sizes in base 256) piece by piece, of any size: the sizes of its members, and the texts of
 * small ones that are JSON. Extended headers are passed over, since names in images are shorter than 100 bytes.
 */
export class TarMembers implements ByteSink {
  readonly members = new Map<string, TarMember>();
  readonly texts = new Map<string, string>();
  readonly #part = new Uint8Array(1 << 18);
  readonly #header = Buffer.alloc(BLOCK);
  #filled = 0;
  /** Bytes of the member and of what fills its last block. */
  #left = 0;
  #padding = 0;
  #name = '';
  #text: Uint8Array[] | undefined;
  #offset = 0;
  #zeros = 0;

  reserve(): Uint8Array {
    return this.#part;
  }

  commit(length: number): void {
    let bytes = this.#part.subarray(0, length);
    while (bytes.length > 0) bytes = bytes.subarray(this.#take(bytes));
  }

  /** Throws FormatFault TRUNCATED when the archive does not end where it says, SYNTAX when it is none. */
  end(): void {
    if (this.#left > 0 || this.#filled > 0 || this.#zeros === 0)
      throw new FormatFault('TRUNCATED', 'the archive ends too early', this.#offset);
  }

  #take(bytes: Uint8Array): number {
    if (this.#zeros > 0) return this.#skip(bytes.length);
    if (this.#left > 0) {
      const length = Math.min(this.#left, bytes.length);
      this.#text?.push(bytes.slice(0, length));
      this.#left -= length;
      if (this.#left === 0) this.#keep();
      return this.#skip(length);
    }
    if (this.#padding > 0) {
      const length = Math.min(this.#padding, bytes.length);
      this.#padding -= length;
      return this.#skip(length);
    }
    const length = Math.min(BLOCK - this.#filled, bytes.length);
    this.#header.set(bytes.subarray(0, length), this.#filled);
    this.#filled += length;
    if (this.#filled === BLOCK) this.#open();
    return this.#skip(length);
  }

  #skip(length: number): number {
    this.#offset += length;
    return length;
  }

  #open(): void {
    this.#filled = 0;
    const header = this.#header;
    if (header.every((byte) => byte === 0)) {
      this.#zeros++;
      return;
    }
    if (!isHeader(header) || this.members.size >= MOST_MEMBERS)
      throw new FormatFault('SYNTAX', 'it is no tar archive', Math.max(0, this.#offset - BLOCK));
    const type = String.fromCharCode(header[156]!);
    const prefix = header.toString('latin1', 257, 262) === 'ustar' ? textAt(header, 345, 155) : '';
    const name = `${prefix === '' ? '' : `${prefix}/`}${textAt(header, 0, 100)}`.replace(/^\.\//u, '');
    const size = sizeAt(header);
    this.#left = size;
    this.#padding = (BLOCK - (size % BLOCK)) % BLOCK;
    this.#name = name;
    this.#text = undefined;
    if (type === '1' || type === '2') this.members.set(name, { sizeBytes: 0, link: textAt(header, 157, 100) });
    if (type !== '0' && type !== '\0') return;
    this.members.set(name, { sizeBytes: size });
    if (size > 0 && size <= LARGEST_TEXT_BYTES && this.texts.size < MOST_TEXTS) this.#text = [];
  }

  #keep(): void {
    const parts = this.#text;
    this.#text = undefined;
    if (parts === undefined) return;
    const bytes = Buffer.concat(parts);
    if (bytes[0] === 0x7b || bytes[0] === 0x5b) this.texts.set(this.#name, bytes.toString('utf8'));
  }
}

function textAt(header: Buffer, at: number, length: number): string {
  const field = header.subarray(at, at + length);
  const end = field.indexOf(0);
  return field.toString('utf8', 0, end === -1 ? length : end);
}

function sizeAt(header: Buffer): number {
  if ((header[124]! & 0x80) === 0) {
    const octal = textAt(header, 124, 12).trim();
    const size = octal === '' ? 0 : Number.parseInt(octal, 8);
    if (/^[0-7]*$/u.test(octal) && Number.isSafeInteger(size)) return size;
  } else if (header.subarray(124, 130).every((byte, at) => byte === (at === 0 ? 0x80 : 0)))
    return header.readUIntBE(130, 6);
  throw new FormatFault('SYNTAX', 'a member of the archive has no size', 0);
}

/** The sum of all bytes, with blanks where it stands itself. */
function isHeader(header: Buffer): boolean {
  const stated = Number.parseInt(textAt(header, 148, 8).trim(), 8);
  let sum = 8 * 0x20;
  for (let at = 0; at < BLOCK; at++) if (at < 148 || at >= 156) sum += header[at]!;
  return sum === stated;
}
