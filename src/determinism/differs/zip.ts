import { hasAt, hex, latin1, little } from './bytes.ts';
import { type Member, memberSpots } from './members.ts';
import type { Differ, Dive } from './port.ts';

const END_RECORD = 22;
const LONGEST_COMMENT = 65_535;
const MOST_MEMBERS = 200_000;
const TIMESTAMP_EXTRA = 0x5455;

/** PKWARE APPNOTE 6.3, sections 4.3 to 4.5; jar, whl, nupkg, apk, vsix and crx-like wrappers of them. Zip64 is left to others. */
export const zip: Differ = {
  id: 'zip',
  recognises: (bytes) => hasAt(bytes, 'PK\x03\x04') || hasAt(bytes, 'PK\x05\x06'),
  differ({ left, right }, dive) {
    const before = members(left, dive);
    const after = members(right, dive);
    return before === undefined || after === undefined ? undefined : memberSpots('zip', before, after, dive);
  },
};

function members(bytes: Uint8Array, dive: Dive): readonly Member[] | undefined {
  const end = endRecord(bytes);
  if (end < 0) return undefined;
  const found: Member[] = [];
  let total = 0;
  let at = little(bytes, end + 16, 4);
  while (hasAt(bytes, 'PK\x01\x02', at) && found.length < MOST_MEMBERS) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => little(bytes, at + offset, 2));
    const name = latin1(bytes, at + 46, at + 46 + nameLength!);
    const local = little(bytes, at + 42, 4);
    const start = local + 30 + little(bytes, local + 26, 2) + little(bytes, local + 28, 2);
    const packed = bytes.subarray(start, start + little(bytes, at + 20, 4));
    total += packed.length;
    // Entries that share bytes: an archive that is made to take long.
    if (total > bytes.length) return undefined;
    const method = little(bytes, at + 10, 2);
    const extra = at + 46 + nameLength!;
    found.push({
      name,
      fields: fields(bytes, at, method, bytes.subarray(extra, extra + extraLength!)),
      packed,
      content: () => (method === 0 ? packed : method === 8 ? dive.unpack(packed, 'deflate') : undefined),
    });
    at += 46 + nameLength! + extraLength! + commentLength!;
  }
  return found;
}

function endRecord(bytes: Uint8Array): number {
  const last = bytes.length - END_RECORD;
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) if (hasAt(bytes, 'PK\x05\x06', at)) return at;
  return -1;
}

function fields(bytes: Uint8Array, at: number, method: number, extra: Uint8Array): Readonly<Record<string, string>> {
  const times: string[] = [];
  const others: string[] = [];
  for (let from = 0; from + 4 <= extra.length; ) {
    const length = little(extra, from + 2, 2);
    const id = little(extra, from, 2);
    (id === TIMESTAMP_EXTRA ? times : others).push(
      id === TIMESTAMP_EXTRA
        ? String(little(extra, from + 5, 4))
        : `${id.toString(16)}:${hex(extra, from + 4, from + 4 + length)}`,
    );
    from += 4 + length;
  }
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
