import { type Content, isRandom, type RandomContent, stretchOf, Unreadable } from '../contents/content.ts';
import type { Packing } from '../contents/unpacked.ts';
import { hasAt, hex, latin1, little } from './bytes.ts';
import { type Archive, type Member, memberSpots } from './members.ts';
import type { Dive, StreamDiffer } from './port.ts';

const END_RECORD = 22;
const END_LOCATOR_64 = 20;
const LONGEST_COMMENT = 65_535;
const LARGEST_DIRECTORY_BYTES = 64 << 20;
const MOST_MEMBERS = 200_000;
const TIMESTAMP_EXTRA = 0x5455;
const ZIP64_EXTRA = 1;
/** Larger numbers stand in the extra field, or in the record of zip64. */
const [FULL_16, FULL_32] = [0xffff, 0xffff_ffff];
const PACKINGS: Readonly<Record<number, Packing>> = { 8: 'deflate', 93: 'zstd' };

/** PKWARE APPNOTE 6.3, sections 4.3 to 4.5, zip64 too; jar, whl, nupkg, apk, vsix and crx-like wrappers of them. */
export const zip: StreamDiffer = {
  id: 'zip',
  reads: 'random',
  recognises: (head) => hasAt(head, 'PK\x03\x04') || hasAt(head, 'PK\x05\x06'),
  async differ({ left, right }, dive) {
    if (!isRandom(left) || !isRandom(right)) return undefined;
    const [before, after] = [zipArchive(left, dive), zipArchive(right, dive)];
    return before === undefined || after === undefined ? undefined : memberSpots('zip', before, after, dive);
  },
};

/** What is in a zip, in the order of its directory; undefined: it is none. */
export function zipArchive(content: RandomContent, dive: Pick<Dive, 'unpacked'>): Archive | undefined {
  const place = directoryOf(content);
  if (place === undefined) return undefined;
  const bytes = content.slice(place.from, Math.min(place.to, place.from + LARGEST_DIRECTORY_BYTES));
  const found: Member[] = [];
  let total = 0;
  let at = 0;
  while (hasAt(bytes, 'PK\x01\x02', at) && found.length < MOST_MEMBERS) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => little(bytes, at + offset, 2));
    const name = latin1(bytes, at + 46, at + 46 + nameLength!);
    const extra = bytes.subarray(at + 46 + nameLength!, at + 46 + nameLength! + extraLength!);
    const { size, local } = placeOf(bytes, at, extra);
    const header = content.slice(local, local + 30);
    const start = local + 30 + little(header, 26, 2) + little(header, 28, 2);
    const packed = stretchOf(content, start, start + size) as RandomContent;
    total += packed.size;
    // Entries that share bytes: an archive that is made to take long.
    if (total > content.size) return undefined;
    const method = little(bytes, at + 10, 2);
    found.push({
      name,
      fields: fields(bytes, at, method, extra),
      packed: { ...packed, from: start },
      ...(method === 0 ? {} : { unpacked: () => unpacked(packed, method, dive) }),
    });
    at += 46 + nameLength! + extraLength! + commentLength!;
  }
  return { members: found };
}

function unpacked(packed: Content, method: number, dive: Pick<Dive, 'unpacked'>): Content {
  const packing = PACKINGS[method];
  if (packing === undefined) throw new Unreadable(`nobody here knows method ${method}`);
  return dive.unpacked(packed, packing);
}

/** Where the central directory is; sections 4.3.14 to 4.3.16. */
function directoryOf(content: RandomContent): { readonly from: number; readonly to: number } | undefined {
  const start = Math.max(0, content.size - END_RECORD - LONGEST_COMMENT - END_LOCATOR_64);
  const tail = content.slice(start, content.size);
  let at = tail.length - END_RECORD;
  while (at >= 0 && !hasAt(tail, 'PK\x05\x06', at)) at--;
  if (at < 0) return undefined;
  const from = little(tail, at + 16, 4);
  if (from !== FULL_32 && little(tail, at + 10, 2) !== FULL_16) return { from, to: start + at };
  const locator = at - END_LOCATOR_64;
  if (locator < 0 || !hasAt(tail, 'PK\x06\x07', locator)) return { from, to: start + at };
  const record = little(tail, locator + 8, 6);
  const bytes = content.slice(record, record + 56);
  return hasAt(bytes, 'PK\x06\x06') ? { from: little(bytes, 48, 6), to: record } : undefined;
}

/** Size as packed, and offset of the local header; of large ones in the extra field of zip64 (4.5.3). */
function placeOf(bytes: Uint8Array, at: number, extra: Uint8Array): { readonly size: number; readonly local: number } {
  const [size, unpackedSize, local] = [20, 24, 42].map((offset) => little(bytes, at + offset, 4)) as [
    number,
    number,
    number,
  ];
  const large = extraFields(extra).find(({ id }) => id === ZIP64_EXTRA)?.bytes;
  if (large === undefined) return { size, local };
  let next = unpackedSize === FULL_32 ? 8 : 0;
  const value = (given: number): number => {
    if (given !== FULL_32) return given;
    next += 8;
    return little(large, next - 8, 6);
  };
  return { size: value(size), local: value(local) };
}

function extraFields(extra: Uint8Array): readonly { readonly id: number; readonly bytes: Uint8Array }[] {
  const found: { readonly id: number; readonly bytes: Uint8Array }[] = [];
  for (let from = 0; from + 4 <= extra.length; ) {
    const length = little(extra, from + 2, 2);
    found.push({ id: little(extra, from, 2), bytes: extra.subarray(from + 4, from + 4 + length) });
    from += 4 + length;
  }
  return found;
}

function fields(bytes: Uint8Array, at: number, method: number, extra: Uint8Array): Readonly<Record<string, string>> {
  const all = extraFields(extra);
  const times = all.filter(({ id }) => id === TIMESTAMP_EXTRA).map((one) => String(little(one.bytes, 1, 4)));
  const others = all
    .filter(({ id }) => id !== TIMESTAMP_EXTRA && id !== ZIP64_EXTRA)
    .map((one) => `${one.id.toString(16)}:${hex(one.bytes, 0, one.bytes.length)}`);
  const attributes = little(bytes, at + 38, 4);
  return {
    'zip.mtime': dosTime(little(bytes, at + 12, 2), little(bytes, at + 14, 2)),
    'zip.mtime-extra': times.join(' '),
    'zip.extra': others.join(' '),
    'zip.mode': Math.floor(attributes / 65_536).toString(8),
    'zip.attributes': String(attributes % 65_536),
    'zip.system': String(little(bytes, at + 5, 1)),
    'zip.method': String(method),
  };
}

/** Local time of the machine that packed: MS-DOS knows no zones. */
function dosTime(time: number, date: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${(date >> 9) + 1980}-${two((date >> 5) & 15)}-${two(date & 31)}`;
  return `${day} ${two(time >> 11)}:${two((time >> 5) & 63)}:${two((time & 31) * 2)}`;
}
