import { hasAt, latin1 } from './bytes.ts';
import { type Member, memberSpots } from './members.ts';
import type { Differ } from './port.ts';

const MAGIC = '!<arch>\n';
const HEADER = 60;

/** ar(5) with the long names of System V and BSD: static libraries, Debian packages. */
export const ar: Differ = {
  id: 'ar',
  recognises: (bytes) => hasAt(bytes, MAGIC),
  differ: ({ left, right }, dive) => memberSpots('ar', members(left), members(right), dive),
};

function members(bytes: Uint8Array): readonly Member[] {
  const found: Member[] = [];
  let names = '';
  for (let at = MAGIC.length; at + HEADER <= bytes.length && hasAt(bytes, '`\n', at + 58); ) {
    const field = (from: number, length: number) => latin1(bytes, at + from, at + from + length).trim();
    const size = /^\d+$/u.test(field(48, 10)) ? Number(field(48, 10)) : 0;
    let content = bytes.subarray(at + HEADER, at + HEADER + size);
    let name = field(0, 16);
    if (name === '//') names = latin1(content);
    const long = /^\/(\d+)$/u.exec(name);
    if (long !== null) name = names.slice(Number(long[1]), Number(long[1]) + 1000).split('\n')[0] ?? '';
    const bsd = /^#1\/(\d+)$/u.exec(name);
    if (bsd !== null) {
      name = latin1(content, 0, Number(bsd[1])).split('\0')[0] ?? '';
      content = content.subarray(Number(bsd[1]));
    }
    const fields = {
      'ar.mtime': field(16, 12),
      'ar.owner-id': `${field(28, 6)}:${field(34, 6)}`,
      'ar.mode': field(40, 8),
    };
    found.push({
      name: name.length > 1 ? name.replace(/\/$/u, '') : name,
      fields,
      packed: content,
      content: () => content,
    });
    at += HEADER + size + (size % 2);
  }
  return found;
}
