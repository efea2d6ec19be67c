import { runningSha256 } from '../../shared/policy/sha256.ts';
import type { RandomContent } from '../contents/content.ts';
import { big, hasAt, latin1, little } from '../differs/bytes.ts';
import type { RandomNormaliser } from './port.ts';

const PIECE_BYTES = 1 << 18;

/** A stretch that does not count. */
type Gap = readonly [from: number, to: number];

export const pycTime: RandomNormaliser = {
  id: 'pyc',
  title: '.pyc: the time of the source',
  recognises: (head, name) => name.endsWith('.pyc') && hasAt(head, '\r\n', 2) && little(head, 4, 4) === 0,
  digest: async (content) => digestWithout(content, [[8, 12]]),
};

export const peTime: RandomNormaliser = {
  id: 'pe',
  title: 'PE: the time of linking',
  recognises: (head) => hasAt(head, 'MZ') && hasAt(head, 'PE\0\0', little(head, 60, 4)),
  digest: async (content) => {
    const at = little(content.slice(0, 64), 60, 4) + 8;
    return digestWithout(content, [[at, at + 4]]);
  },
};

export const sqliteCounters: RandomNormaliser = {
  id: 'sqlite',
  title: 'SQLite: the counter of changes, and for which of its values the version is valid',
  recognises: (head) => hasAt(head, 'SQLite format 3\0'),
  digest: async (content) =>
    digestWithout(content, [
      [24, 28],
      [92, 96],
    ]),
};

export const pngTime: RandomNormaliser = {
  id: 'png',
  title: 'PNG: the chunk tIME',
  recognises: (head) => hasAt(head, '\x89PNG\r\n\x1a\n'),
  digest: async (content) => {
    const gaps: Gap[] = [];
    for (let at = 8; at + 12 <= content.size; ) {
      const head = content.slice(at, at + 8);
      const next = at + 12 + big(head, 0, 4);
      if (latin1(head, 4, 8) === 'tIME') gaps.push([at, next]);
      at = next;
    }
    return digestWithout(content, gaps);
  },
};

/** SHA-256 of all but these stretches, which are in order. */
function digestWithout(content: RandomContent, gaps: readonly Gap[]): string {
  const sum = runningSha256();
  const add = (from: number, to: number): void => {
    for (let at = from; at < to; at += PIECE_BYTES) sum.add(content.slice(at, Math.min(at + PIECE_BYTES, to)));
  };
  let at = 0;
  for (const [from, to] of gaps) {
    add(at, Math.min(from, content.size));
    at = to;
  }
  add(at, content.size);
  return sum.digest();
}
