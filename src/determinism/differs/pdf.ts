import { inflateSync } from 'node:zlib';
import { sameBytes } from '../contents/comparison.ts';
import { memoryContent } from '../contents/content.ts';
import { binarySpots } from './binary.ts';
import { hasAt, latin1 } from './bytes.ts';
import { MOST_SPOTS, type Spot, type WholeDiffer } from './port.ts';

const MOST_OBJECTS = 100_000;
const LARGEST_STREAM_BYTES = 16 << 20;
/** Of all streams of one document. */
const MOST_STREAM_BYTES = 128 << 20;
/** Tables of offsets: they follow from what else differs. */
const DERIVED = /\/Type\s*\/XRef|^(?:xref|startxref)\b/u;

/** ISO 32000-1: objects by number, streams as FlateDecode packs them, and the trailer. Encrypted ones are compared as they are. */
export const pdf: WholeDiffer = {
  id: 'pdf',
  reads: 'whole',
  recognises: (bytes) => hasAt(bytes, '%PDF-'),
  differ({ left, right }) {
    const [before, after] = [partsOf(left), partsOf(right)];
    const spots: Spot[] = [];
    let budget = MOST_STREAM_BYTES;
    const unpack = (part: Part): Uint8Array => {
      const bytes = budget > 0 ? unpacked(part) : part.stream;
      budget -= bytes.length;
      return bytes;
    };
    for (const [name, one] of before) {
      if (spots.length >= MOST_SPOTS) break;
      const other = after.get(name);
      if (other === undefined) {
        spots.push({ within: [name], aspect: 'pdf.removed', left: name });
        continue;
      }
      if (DERIVED.test(one.head) && DERIVED.test(other.head)) continue;
      const isStream = one.stream.length > 0 || other.stream.length > 0;
      // The length of a stream follows from what is in it.
      const head = ({ head: text }: Part) => (isStream ? text.replace(/\/Length \d+/u, '') : text);
      if (head(one) !== head(other))
        spots.push(...at(name, binarySpots(memoryContent(bytesOf(head(one))), memoryContent(bytesOf(head(other))))));
      if (!isStream || sameBytes(one.stream, other.stream)) continue;
      const [ones, others] = [unpack(one), unpack(other)];
      if (sameBytes(ones, others))
        spots.push({ within: [name], aspect: 'pdf.packing', left: size(one.stream), right: size(other.stream) });
      else spots.push(...at(name, binarySpots(memoryContent(ones), memoryContent(others))));
    }
    for (const name of after.keys())
      if (!before.has(name) && spots.length < MOST_SPOTS)
        spots.push({ within: [name], aspect: 'pdf.added', right: name });
    return spots.length === 0 ? undefined : spots;
  },
};

/** What stands before `stream`, white space as one space, and what is in it. */
interface Part {
  readonly head: string;
  readonly stream: Uint8Array;
}

/** Objects, and what lies between the last of them and the end: the trailer. */
function partsOf(bytes: Uint8Array): ReadonlyMap<string, Part> {
  const text = latin1(bytes);
  const found = new Map<string, Part>();
  const note = (name: string, part: Part): void => {
    let key = name;
    for (let time = 2; found.has(key); time++) key = `${name} (${time})`;
    found.set(key, part);
  };
  const object = /(?<=^|[\r\n\s])(\d{1,8}) (\d{1,5}) obj\b/gu;
  let end = 0;
  for (let match = object.exec(text); match !== null && found.size < MOST_OBJECTS; match = object.exec(text)) {
    const from = object.lastIndex;
    const close = text.indexOf('endobj', from);
    const stream = text.indexOf('stream', from);
    const hasStream =
      stream >= 0 && (close < 0 || stream < close) && /^stream\r?\n/u.test(text.slice(stream, stream + 8));
    const start = hasStream ? stream + (text[stream + 6] === '\r' ? 8 : 7) : -1;
    const stop = hasStream ? streamEnd(text, text.slice(from, stream), start) : -1;
    const rest = hasStream ? text.indexOf('endobj', stop) : close;
    const headEnd = hasStream ? stream : rest < 0 ? text.length : rest;
    note(`object ${match[1]}`, {
      head: oneLine(text.slice(from, headEnd)),
      stream: hasStream ? bytes.subarray(start, stop) : new Uint8Array(),
    });
    end = rest < 0 ? text.length : rest + 'endobj'.length;
    object.lastIndex = end;
  }
  const tail = text.slice(end);
  const trailer = tail.indexOf('trailer');
  if (trailer >= 0)
    note('trailer', {
      head: oneLine(tail.slice(trailer).replace(/startxref[\s\S]*$/u, '')),
      stream: new Uint8Array(),
    });
  return found;
}

/** By the length that its dictionary gives, where that is no reference; else where `endstream` is. */
function streamEnd(text: string, head: string, start: number): number {
  const length = /\/Length\s+(\d+)(?!\s+\d+\s+R)/u.exec(head)?.[1];
  const end = length === undefined ? -1 : start + Number(length);
  if (end >= start && /^\s{0,2}endstream/u.test(text.slice(end, end + 12))) return end;
  const found = text.indexOf('endstream', start);
  return found < 0 ? text.length : found;
}

function oneLine(text: string): string {
  // Comments end with the line, and are none of the document.
  return text
    .replace(/%[^\r\n]*/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

function unpacked({ head, stream }: Part): Uint8Array {
  if (!/\/FlateDecode\b/u.test(head)) return stream;
  try {
    const packed = /\/Filter \[ ?\/ASCII85Decode ?\/FlateDecode/u.test(head) ? fromAscii85(latin1(stream)) : stream;
    return inflateSync(packed, { maxOutputLength: LARGEST_STREAM_BYTES });
  } catch {
    return stream;
  }
}

/** ISO 32000-1, 7.4.3: five characters are four bytes, `z` is four zeros, `~>` is the end. */
function fromAscii85(text: string): Uint8Array {
  const digits = text
    .replace(/~>[\s\S]*$/u, '')
    .replace(/\s+/gu, '')
    .replaceAll('z', '!!!!!');
  const bytes = new Uint8Array(Math.ceil(digits.length / 5) * 4);
  for (let at = 0; at < digits.length; at += 5) {
    let value = 0;
    for (let digit = 0; digit < 5; digit++) value = value * 85 + ((digits.charCodeAt(at + digit) || 117) - 33);
    for (let byte = 0; byte < 4; byte++) bytes[(at / 5) * 4 + byte] = Math.floor(value / 256 ** (3 - byte)) % 256;
  }
  const missing = (5 - (digits.length % 5)) % 5;
  return bytes.subarray(0, bytes.length - missing);
}

function at(name: string, spots: readonly Spot[]): readonly Spot[] {
  return spots.map((spot) => ({ ...spot, within: [name, ...spot.within] }));
}

function bytesOf(text: string): Uint8Array {
  return Buffer.from(text, 'latin1');
}

function size({ length }: Uint8Array): string {
  return `${length} bytes`;
}
