import { FormatFault } from './fault.ts';

/** Beyond 2^63 - 1 a counter is a negative number that was printed as unsigned: no run counts that far. */
const LARGEST_COUNT = 9.3e18;
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/**
 * A hit count as tools write it: digits, but also `1.0`, `1e3` and `1.2e+10` (whole numbers in floating-point clothes).
 * Throws FormatFault HITS-NEGATIVE, HITS-OVERFLOW or HITS-NOT-INTEGER with `offset`.
 */
export function hitsOfText(text: string, offset: number): number {
  if (!NUMBER.test(text)) throw new FormatFault('HITS-NOT-INTEGER', `"${shown(text)}" is no hit count`, offset);
  const value = Number(text);
  if (value < 0) throw new FormatFault('HITS-NEGATIVE', `the hit count ${shown(text)} is negative`, offset);
  if (value > LARGEST_COUNT)
    throw new FormatFault('HITS-OVERFLOW', `the hit count ${shown(text)} has overflowed`, offset);
  if (!Number.isInteger(value))
    throw new FormatFault('HITS-NOT-INTEGER', `the hit count ${shown(text)} is not a whole number`, offset);
  return value;
}

/** A damaged report may hold a number of megabytes; a message must not. */
function shown(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

/** A line number that must be digits only, 0 … 16 777 215. Throws FormatFault LINE-RANGE. */
export function lineOfText(text: string, offset: number): number {
  const value = /^\d{1,8}$/.test(text) ? Number(text) : Number.NaN;
  if (!(value <= 0xffffff)) throw new FormatFault('LINE-RANGE', `"${shown(text)}" is no line number`, offset);
  return value;
}
