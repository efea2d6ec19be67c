import type { Advisory } from './advisory-data.ts';

/**
 * Which of two versions is the older one: below 0, 0, above 0. Numbers by value; a version with a word behind it (`3.0.0-rc.1`, `1.9.0b1`) is
 * older than the same without; words by their letters. What is no Semantic Versioning, as old libraries have it, is ordered too.
 */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [partsOf(a), partsOf(b)];
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const order = comparePart(left[at], right[at]);
    if (order !== 0) return order;
  }
  return 0;
}

/** Whether a version has the hole. */
export function isAffected(version: string, { from, below, except = [] }: Advisory): boolean {
  if (except.includes(version)) return false;
  return (
    (from === undefined || compareVersions(version, from) >= 0) &&
    (below === undefined || compareVersions(version, below) < 0)
  );
}

type Part = number | string;

/** What stands behind a plus sign does not order versions. */
function partsOf(version: string): readonly Part[] {
  const found =
    version
      .replace(/^v/u, '')
      .replace(/\+.*$/u, '')
      .match(/\d+|[a-z]+/giu) ?? [];
  return found.map((part) => (/^\d/u.test(part) ? Number(part) : part.toLowerCase()));
}

/** A missing part is 0, and newer than a word: 1.2 = 1.2.0 > 1.2-rc. */
function comparePart(a: Part | undefined, b: Part | undefined): number {
  const [left, right] = [a ?? 0, b ?? 0];
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  if (typeof left === 'string' && typeof right === 'string') return left < right ? -1 : left > right ? 1 : 0;
  return typeof left === 'string' ? -1 : 1;
}
