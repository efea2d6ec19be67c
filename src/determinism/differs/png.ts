import { memoryContent } from '../contents/content.ts';
import { big, hasAt, latin1 } from './bytes.ts';
import type { WholeDiffer } from './port.ts';
import { type Section, sectionSpots } from './sections.ts';

/** ISO/IEC 15948 (PNG), chunks without their sums. */
export const png: WholeDiffer = {
  id: 'png',
  reads: 'whole',
  recognises: (bytes) => hasAt(bytes, '\x89PNG\r\n\x1a\n'),
  differ({ left, right }) {
    const spots = sectionSpots(chunks(left), chunks(right), { tIME: 'png.time', IDAT: 'png.packing' });
    return spots.length === 0 ? undefined : spots;
  },
};

function chunks(bytes: Uint8Array): readonly Section[] {
  const found: Section[] = [];
  for (let at = 8; at + 12 <= bytes.length && found.length < 10_000; ) {
    const length = big(bytes, at, 4);
    found.push({
      name: latin1(bytes, at + 4, at + 8),
      content: memoryContent(bytes.subarray(at + 8, at + 8 + length)),
    });
    at += 12 + length;
  }
  return found;
}
