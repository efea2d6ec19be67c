import { runningSha256 } from '../../shared/policy/sha256.ts';
import { sameBytes } from '../contents/comparison.ts';
import { type Content, isRandom, memoryContent, stretchOf } from '../contents/content.ts';
import { Cursor } from '../contents/cursor.ts';
import { hasAt, latin1 } from './bytes.ts';
import { imageRoles } from './image.ts';
import { type Archive, type Member, memberSpots, type Packed } from './members.ts';
import type { StreamDiffer } from './port.ts';

const BLOCK = 512;
const MOST_MEMBERS = 200_000;

/** Held in memory of one archive, so that what differs need not be unpacked once for each. */
const LARGEST_HELD_BYTES = 16 << 20;
const MOST_HELD_BYTES = 48 << 20;
/** Of a long name, or of the records of pax. */
const LARGEST_RECORDS_BYTES = 1 << 20;

/** POSIX.1-2017 pax, "ustar Interchange Format", with GNU's long names. */
export const tar: StreamDiffer = {
  id: 'tar',
  reads: 'ordered',
  recognises: (head) => hasAt(head, 'ustar', 257),
  async differ({ left, right }, dive) {
    // Both at once: two threads unpack.
    const [before, after] = await Promise.all([tarArchive(left), tarArchive(right)]);
    return memberSpots('tar', before, after, dive, await imageRoles(before, after));
  },
};

/** What is in a tar, in its order. Throws Unreadable. */
export async function tarArchive(content: Content): Promise<Archive> {
  const members = await membersOf(content);
  return isRandom(content) ? { members } : { members, hold: (wanted) => held(content, members, wanted) };
}

async function membersOf(content: Content): Promise<readonly Member[]> {
  const found: Member[] = [];
  const cursor = new Cursor(content);
  let longName = '';
  let pax: Pax | undefined;
  let known: Said | undefined;
  while (found.length < MOST_MEMBERS) {
    const header = await cursor.take(BLOCK);
    if (header.length < BLOCK || header[0] === 0) break;
    const size = number(header, 124, 12);
    const from = cursor.at;
    const type = String.fromCharCode(header[156] ?? 0);
    if (type === 'L' || type === 'x') {
      const records = await cursor.take(Math.min(size, LARGEST_RECORDS_BYTES));
      if (type === 'L') longName = text(records, 0, records.length);
      else pax = paxRecords(records);
    } else if (type !== 'g' && type !== 'K') {
      const prefix = hasAt(header, 'ustar\0', 257) ? text(header, 345, 155) : '';
      const short = `${prefix === '' ? '' : `${prefix}/`}${text(header, 0, 100)}`;
      const name = pax?.['path'] ?? (longName === '' ? short : longName);
      const own = says(header, pax, known);
      known = own;
      const sum = isRandom(content) ? undefined : runningSha256();
      const passed = await cursor.pass(size, sum?.add);
      found.push(new Entry(content, name, own.fields, [from, passed], sum?.digest()));
      longName = '';
      pax = undefined;
    }
    await cursor.pass(from + Math.ceil(size / BLOCK) * BLOCK - cursor.at);
  }
  await cursor.close();
  return found;
}

type Pax = Readonly<Record<string, string>>;

/** One of a hundred thousand: as small as can be. */
class Entry implements Member {
  readonly name: string;
  readonly fields: Member['fields'];
  readonly digest?: string;
  readonly #content: Content;
  readonly #place: readonly [from: number, size: number];

  constructor(
    content: Content,
    name: string,
    fields: Member['fields'],
    place: readonly [from: number, size: number],
    digest: string | undefined,
  ) {
    this.name = name;
    this.fields = fields;
    this.#content = content;
    this.#place = place;
    if (digest !== undefined) this.digest = digest;
  }

  get packed(): Packed {
    const [from, size] = this.#place;
    return { ...stretchOf(this.#content, from, from + size), size, from };
  }
}

interface Said {
  readonly bytes: Uint8Array;
  readonly pax: Pax | undefined;
  readonly fields: Member['fields'];
}

/** What a header says; most say the same as the one before. */
function says(header: Uint8Array, pax: Said['pax'], before: Said | undefined): Said {
  // Mode and owners, time, type and link, names of owners.
  const bytes = Buffer.concat([header.subarray(100, 124), header.subarray(136, 148), header.subarray(156, 329)]);
  if (before !== undefined && pax === before.pax && sameBytes(bytes, before.bytes)) return before;
  return { bytes, pax, fields: fields(header, pax ?? {}) };
}

/** Reads the small ones of what is wanted, from the first to the last. */
async function held(
  content: Content,
  members: readonly Member[],
  wanted: readonly Member[],
): Promise<ReadonlyMap<Member, Content>> {
  const left = new Set(wanted.filter(({ packed }) => packed.size <= LARGEST_HELD_BYTES));
  const found = new Map<Member, Content>();
  const cursor = new Cursor(content);
  let bytes = 0;
  for (const member of members) {
    if (left.size === 0) break;
    if (!left.delete(member) || bytes + member.packed.size > MOST_HELD_BYTES) continue;
    bytes += member.packed.size;
    await cursor.pass(member.packed.from - cursor.at);
    // A copy: a part would keep all of the piece that it is in.
    found.set(member, memoryContent(Uint8Array.from(await cursor.take(member.packed.size))));
  }
  await cursor.close();
  return found;
}

function fields(header: Uint8Array, pax: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return {
    'tar.mode': (number(header, 100, 8) & 0o7777).toString(8),
    'tar.owner-id': `${pax['uid'] ?? number(header, 108, 8)}:${pax['gid'] ?? number(header, 116, 8)}`,
    'tar.owner-name': `${pax['uname'] ?? text(header, 265, 32)}:${pax['gname'] ?? text(header, 297, 32)}`,
    'tar.mtime': pax['mtime'] ?? String(number(header, 136, 12)),
    'tar.pax-time': `${pax['atime'] ?? ''} ${pax['ctime'] ?? ''}`.trim(),
    'tar.type': String.fromCharCode(header[156] ?? 0),
    'tar.link': pax['linkpath'] ?? text(header, 157, 100),
  };
}

/** Octal digits, or with the highest bit set, base 256. Never more than a file can hold. */
function number(header: Uint8Array, from: number, length: number): number {
  if (((header[from] ?? 0) & 0x80) === 0) {
    const value = Number.parseInt(text(header, from, length).trim(), 8);
    return Number.isSafeInteger(value) && value > 0 ? value : 0;
  }
  let value = (header[from] ?? 0) & 0x7f;
  for (let at = 1; at < length; at++) value = value * 256 + (header[from + at] ?? 0);
  return Number.isSafeInteger(value) ? value : 0;
}

function text(bytes: Uint8Array, from: number, length: number): string {
  const end = bytes.indexOf(0, from);
  return latin1(bytes, from, end < 0 ? from + length : Math.min(end, from + length));
}

/** `LENGTH KEY=VALUE\n`, the length of the whole record. */
function paxRecords(bytes: Uint8Array): Readonly<Record<string, string>> {
  const found: Record<string, string> = Object.create(null);
  for (let at = 0; at < bytes.length; ) {
    const [, digits, key] = /^(\d{1,8}) ([^=]{1,200})=/u.exec(latin1(bytes, at, at + 220)) ?? [];
    const length = Number(digits);
    if (digits === undefined || key === undefined || length < digits.length + key.length + 3) break;
    found[key] = latin1(bytes, at + digits.length + key.length + 2, at + length - 1);
    at += length;
  }
  return found;
}
