import type { DeterminismFacts } from './facts.ts';

const SHOWN_DIGITS = 12;

/** Strict and normalised digest side by side, in a sentence; the strict one decides. */
export function normalisedNotes({ reference, difference }: DeterminismFacts): readonly string[] {
  if (reference?.normalised === undefined) return [];
  const [strict, normalised] = [reference.digest, reference.normalised].map((text) => text.slice(0, SHOWN_DIGITS));
  const digests = `Strict digest ${strict}, normalised ${normalised}`;
  if (difference?.normalised === undefined) return [`${digests}.`];
  return difference.normalised === reference.normalised
    ? [
        `${digests}: without what packing adds (times, owners, orders in archives), the builds are alike. The strict one decides.`,
      ]
    : [`${digests}: the builds differ in more than what packing adds.`];
}
