import { hasAt, latin1, little, sameBytes } from './bytes.ts';
import type { Differ, Spot } from './port.ts';

const HAS_EXTRA = 4;
const HAS_NAME = 8;
const HAS_COMMENT = 16;
const HAS_SUM = 2;

/** RFC 1952. */
export const gzip: Differ = {
  id: 'gzip',
  recognises: (bytes) => hasAt(bytes, '\x1f\x8b\x08'),
  differ({ name, left, right }, dive) {
    const [before, after] = [header(left), header(right)];
    const spots: Spot[] = Object.keys(before)
      .filter((aspect) => before[aspect] !== after[aspect])
      .map((aspect) => ({ within: [], aspect, left: before[aspect] ?? '', right: after[aspect] ?? '' }));
    const [one, other] = [dive.unpack(left, 'gzip'), dive.unpack(right, 'gzip')];
    if (one === undefined || other === undefined)
      return [...spots, { within: [], aspect: 'unread', left: 'cannot be unpacked', right: 'cannot be unpacked' }];
    const inner = name
      .replace(/^.*\//u, '')
      .replace(/\.tgz$/iu, '.tar')
      .replace(/\.gz$/iu, '');
    if (!sameBytes(one, other))
      return [...spots, ...dive.inside(inner || 'content', { name: inner, left: one, right: other })];
    if (sameBytes(left.subarray(headerEnd(left)), right.subarray(headerEnd(right)))) return spots;
    const packing = { left: `${left.length} bytes`, right: `${right.length} bytes` };
    return [...spots, { within: [], aspect: 'gzip.packing', ...packing }];
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
