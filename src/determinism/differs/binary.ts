import { firstDifference, hex, latin1 } from './bytes.ts';
import type { Differ, Spot } from './port.ts';

const MOST_STRINGS = 20_000;
const MOST_SPOTS = 10;
const LARGEST_BYTES = 32 << 20;

/** Whatever no other differ knows: the readable texts in it that differ, else the first bytes. */
export const binary: Differ = {
  id: 'binary',
  recognises: () => true,
  differ({ left, right }) {
    return binarySpots(left, right);
  },
};

export function binarySpots(left: Uint8Array, right: Uint8Array): readonly Spot[] {
  const at = firstDifference(left, right);
  if (at === left.length && at === right.length) return [];
  const [ones, others] = [strings(left), strings(right)];
  const [own, theirs] = [new Set(others), new Set(ones)];
  const before = ones.filter((one) => !own.has(one));
  const after = others.filter((one) => !theirs.has(one));
  const texts: Spot[] =
    before.length === after.length
      ? before
          .slice(0, MOST_SPOTS)
          .map((one, index) => ({ within: [], aspect: 'text', left: one, right: after[index] ?? '' }))
      : [];
  if (texts.length > 0) return texts;
  const from = at - (at % 8);
  return [
    { within: [`byte ${at}`], aspect: 'bytes', left: hex(left, from, from + 16), right: hex(right, from, from + 16) },
  ];
}

/** As strings(1) finds them, from four characters on. */
function strings(bytes: Uint8Array): readonly string[] {
  return (latin1(bytes.subarray(0, LARGEST_BYTES)).match(/[\x20-\x7e]{4,2000}/gu) ?? []).slice(0, MOST_STRINGS);
}
