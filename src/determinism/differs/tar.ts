import { hasAt, latin1 } from './bytes.ts';
import { type Member, memberSpots } from './members.ts';
import type { Differ } from './port.ts';

const BLOCK = 512;
const MOST_MEMBERS = 200_000;

/** POSIX.1-2017 pax, "ustar Interchange Format", with GNU's long names. */
export const tar: Differ = {
  id: 'tar',
  recognises: (bytes) => hasAt(bytes, 'ustar', 257),
  differ: ({ left, right }, dive) => memberSpots('tar', members(left), members(right), dive),
};

function members(bytes: Uint8Array): readonly Member[] {
  const found: Member[] = [];
  let longName = '';
  let pax: Readonly<Record<string, string>> = {};
  for (let at = 0; at + BLOCK <= bytes.length && found.length < MOST_MEMBERS; ) {
    const header = bytes.subarray(at, at + BLOCK);
    if (header[0] === 0) break;
    const size = number(header, 124, 12);
    const content = bytes.subarray(at + BLOCK, at + BLOCK + size);
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
    const type = String.fromCharCode(header[156] ?? 0);
    if (type === 'L') longName = text(content, 0, content.length);
    else if (type === 'x') pax = paxRecords(content);
    else if (type !== 'g' && type !== 'K') {
      const prefix = hasAt(header, 'ustar\0', 257) ? text(header, 345, 155) : '';
      const short = `${prefix === '' ? '' : `${prefix}/`}${text(header, 0, 100)}`;
      found.push({
        name: pax['path'] ?? (longName === '' ? short : longName),
        fields: fields(header, pax),
        packed: content,
        content: () => content,
      });
      longName = '';
      pax = {};
    }
  }
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
  return latin1(bytes, from, from + length).split('\0')[0] ?? '';
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
