import { isRandom, type RandomContent, stretchOf } from '../contents/content.ts';
import { hasAt, latin1 } from './bytes.ts';
import { type Archive, type Member, memberSpots } from './members.ts';
import type { StreamDiffer } from './port.ts';

const MAGIC = '!<arch>\n';
const HEADER = 60;
const LONGEST_NAME = 4096;
const LARGEST_NAMES_BYTES = 8 << 20;

/** ar(5) with the long names of System V and BSD: static libraries, Debian packages. */
export const ar: StreamDiffer = {
  id: 'ar',
  reads: 'random',
  recognises: (head) => hasAt(head, MAGIC),
  async differ({ left, right }, dive) {
    return isRandom(left) && isRandom(right) ? memberSpots('ar', arArchive(left), arArchive(right), dive) : undefined;
  },
};

/** What is in an ar(5), in its order. */
export function arArchive(content: RandomContent): Archive {
  const found: Member[] = [];
  let names = '';
  for (let at = MAGIC.length; at + HEADER <= content.size; ) {
    const header = content.slice(at, at + HEADER);
    if (!hasAt(header, '`\n', 58)) break;
    const field = (from: number, length: number) => latin1(header, from, from + length).trim();
    const size = /^\d+$/u.test(field(48, 10)) ? Number(field(48, 10)) : 0;
    let [from, to] = [at + HEADER, at + HEADER + size];
    let name = field(0, 16);
    if (name === '//') names = latin1(content.slice(from, Math.min(to, from + LARGEST_NAMES_BYTES)));
    const long = /^\/(\d+)$/u.exec(name);
    if (long !== null) name = names.slice(Number(long[1]), Number(long[1]) + 1000).split('\n')[0] ?? '';
    const bsd = /^#1\/(\d+)$/u.exec(name);
    if (bsd !== null) {
      const length = Math.min(Number(bsd[1]), LONGEST_NAME);
      name = latin1(content.slice(from, from + length)).split('\0')[0] ?? '';
      from = Math.min(from + length, to);
    }
    const fields = {
      'ar.mtime': field(16, 12),
      'ar.owner-id': `${field(28, 6)}:${field(34, 6)}`,
      'ar.mode': field(40, 8),
    };
    const packed = stretchOf(content, from, to) as RandomContent;
    found.push({ name: name.length > 1 ? name.replace(/\/$/u, '') : name, fields, packed: { ...packed, from } });
    at = at + HEADER + size + (size % 2);
  }
  return { members: found };
}
