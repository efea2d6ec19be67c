import { hasAt } from './bytes.ts';
import type { StreamDiffer } from './port.ts';

const KINDS: readonly (readonly [magic: string, name: string])[] = [
  ['\xfd7zXZ\0', 'xz'],
  ['7z\xbc\xaf\x27\x1c', '7z'],
];

/** What is packed in a way that Node.js cannot unpack: said, rather than shown as bytes. */
export const sealed: StreamDiffer = {
  id: 'sealed',
  reads: 'ordered',
  recognises: (head) => kindOf(head) !== undefined,
  async differ({ left, right }) {
    const name = (size: number | undefined) => (size === undefined ? 'packed' : `packed, ${size} bytes`);
    return [{ within: [], aspect: 'unread', left: name(left.size), right: name(right.size) }];
  },
};

function kindOf(head: Uint8Array): string | undefined {
  if (hasAt(head, 'BZh') && hasAt(head, '1AY&SY', 4)) return 'bzip2';
  return KINDS.find(([magic]) => hasAt(head, magic))?.[1];
}
