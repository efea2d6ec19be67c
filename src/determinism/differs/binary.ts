import { commonEnd, firstDifference, firstInRandom } from '../contents/comparison.ts';
import { collected, isRandom, type RandomContent } from '../contents/content.ts';
import { hex, latin1 } from './bytes.ts';
import type { Spot, StreamDiffer } from './port.ts';

const MOST_STRINGS = 20_000;
const MOST_SPOTS = 10;
const LONGEST_STRING = 2000;
/** Of what is between the first byte that differs and the last one. */
const LARGEST_MIDDLE_BYTES = 8 << 20;
const SHOWN_BYTES = 16;

/** Whatever no other differ knows: the readable texts in it that differ, else the first bytes. */
export const binary: StreamDiffer = {
  id: 'binary',
  reads: 'ordered',
  recognises: () => true,
  async differ({ left, right }) {
    if (isRandom(left) && isRandom(right)) return binarySpots(left, right);
    const at = await firstDifference(left, right);
    const from = at - (at % 8);
    const shown = async (content: typeof left) =>
      hex(await collected(content, from, from + SHOWN_BYTES), 0, SHOWN_BYTES);
    return [byteSpot(at, await shown(left), await shown(right))];
  },
};

export function binarySpots(left: RandomContent, right: RandomContent): readonly Spot[] {
  const at = firstInRandom(left, right);
  if (at === -1) return [];
  const end = commonEnd(left, right, at);
  // A text that differs begins before what differs in it, and ends behind.
  const begin = Math.max(0, at - LONGEST_STRING);
  const middle = ({ size, slice }: RandomContent) =>
    slice(begin, Math.min(size - end + LONGEST_STRING, begin + LARGEST_MIDDLE_BYTES));
  const [ones, others] = [strings(middle(left)), strings(middle(right))];
  const [own, theirs] = [new Set(others), new Set(ones)];
  const before = ones.filter((one) => !own.has(one));
  const after = others.filter((one) => !theirs.has(one));
  const texts: Spot[] =
    before.length === after.length
      ? before
          .slice(0, MOST_SPOTS)
          .map((one, index) => ({ within: [], aspect: 'text', left: one, right: after[index] ?? '' }))
      : [];
  // Where texts have no end mark, the number behind one may look like its last letter.
  if (texts.some((spot) => !endsOtherwise(spot)))
    return texts.map((spot) => (endsOtherwise(spot) ? { ...spot, aspect: 'bytes' } : spot));
  if (texts.length > 0) return texts;
  const from = at - (at % 8);
  const shown = ({ slice }: RandomContent) => hex(slice(from, from + SHOWN_BYTES), 0, SHOWN_BYTES);
  return [byteSpot(at, shown(left), shown(right))];
}

function byteSpot(at: number, left: string, right: string): Spot {
  return { within: [`byte ${at}`], aspect: 'bytes', left, right };
}

/** Only the last character is another one. */
function endsOtherwise({ left = '', right = '' }: Spot): boolean {
  return left.length === right.length && left.slice(0, -1) === right.slice(0, -1);
}

/** As strings(1) finds them, from four characters on. */
function strings(bytes: Uint8Array): readonly string[] {
  const found: string[] = [];
  for (const [one] of latin1(bytes).matchAll(/[\x20-\x7e]{4,2000}/gu)) {
    found.push(one);
    if (found.length >= MOST_STRINGS) break;
  }
  return found;
}
