import { sameContent } from '../contents/comparison.ts';
import { type Content, headOf, stretchOf, Unreadable } from '../contents/content.ts';
import { hasAt, latin1, little } from './bytes.ts';
import type { Spot, StreamDiffer } from './port.ts';

const HAS_EXTRA = 4;
const HAS_NAME = 8;
const HAS_COMMENT = 16;
const HAS_SUM = 2;
/** A header may be longer; then what is behind is not told from what is packed. */
const LONGEST_HEADER = 1 << 17;

/** RFC 1952. */
export const gzip: StreamDiffer = {
  id: 'gzip',
  reads: 'ordered',
  recognises: (head) => hasAt(head, '\x1f\x8b\x08'),
  async differ({ name, left, right }, dive) {
    const [one, other] = [await headOf(left, LONGEST_HEADER), await headOf(right, LONGEST_HEADER)];
    const [before, after] = [header(one), header(other)];
    const spots: Spot[] = Object.keys(before)
      .filter((aspect) => before[aspect] !== after[aspect])
      .map((aspect) => ({ within: [], aspect, left: before[aspect] ?? '', right: after[aspect] ?? '' }));
    const inner = name
      .replace(/^.*\//u, '')
      .replace(/\.tgz$/iu, '.tar')
      .replace(/\.gz$/iu, '');
    try {
      const [in1, in2] = [dive.unpacked(left, 'gzip'), dive.unpacked(right, 'gzip')];
      if (!(await sameContent(in1, in2)))
        return [...spots, ...(await dive.inside(inner || 'content', { name: inner, left: in1, right: in2 }))];
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      return [...spots, { within: [], aspect: 'unread', left: error.message, right: error.message }];
    }
    const packed = (content: Content, head: Uint8Array) =>
      stretchOf(content, headerEnd(head), content.size ?? Number.MAX_SAFE_INTEGER);
    if (await sameContent(packed(left, one), packed(right, other))) return spots;
    const size = (content: Content) => (content.size === undefined ? '' : `${content.size} bytes`);
    return [...spots, { within: [], aspect: 'gzip.packing', left: size(left), right: size(right) }];
  },
};

function header(bytes: Uint8Array): Readonly<Record<string, string>> {
  const flags = bytes[3] ?? 0;
  const extra = (flags & HAS_EXTRA) === 0 ? 0 : 2 + little(bytes, 10, 2);
  return {
    'gzip.mtime': String(little(bytes, 4, 4)),
    'gzip.level': String(bytes[8] ?? 0),
    'gzip.system': String(bytes[9] ?? 0),
    'gzip.name': (flags & HAS_NAME) === 0 ? '' : (latin1(bytes, 10 + extra, 266 + extra).split('\0')[0] ?? ''),
  };
}

function headerEnd(bytes: Uint8Array): number {
  const flags = bytes[3] ?? 0;
  let end = (flags & HAS_EXTRA) === 0 ? 10 : 12 + little(bytes, 10, 2);
  for (const flag of [HAS_NAME, HAS_COMMENT]) if ((flags & flag) !== 0) end = bytes.indexOf(0, end) + 1 || bytes.length;
  return end + ((flags & HAS_SUM) === 0 ? 0 : 2);
}
