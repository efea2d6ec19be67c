import type { KeptWarnings } from './kept-warnings.ts';

/** One of this run, as it is known from run to run. */
export interface KnownWarning {
  readonly key: string;
  readonly anywhere: string;
}

/**
 * Those that are new, and how many are gone. Each that was there before accounts for one: first one of the same rule, path
 * and line text; what is left, of the same rule and line text in another file (a file that was moved). So one that was mended and one
 * that was added are one of each, whatever their number.
 */
export function compareWarnings<Warning extends KnownWarning>(
  now: readonly Warning[],
  before: KeptWarnings,
): { readonly fresh: readonly Warning[]; readonly fixed: number } {
  const left = new Map(before.map(({ key, count }) => [key, count]));
  const unmatched = now.filter(({ key }) => !take(left, key));
  const anywhere = new Map<string, number>();
  for (const { key, anywhere: other } of before) {
    const count = left.get(key) ?? 0;
    if (count > 0) anywhere.set(other, (anywhere.get(other) ?? 0) + count);
  }
  const fresh = unmatched.filter((one) => !take(anywhere, one.anywhere));
  return { fresh, fixed: [...anywhere.values()].reduce((sum, count) => sum + count, 0) };
}

function take(counts: Map<string, number>, key: string): boolean {
  const count = counts.get(key) ?? 0;
  if (count === 0) return false;
  counts.set(key, count - 1);
  return true;
}

/** As they are kept. */
export function keptOf(now: readonly KnownWarning[]): KeptWarnings {
  const kept = new Map<string, { key: string; anywhere: string; count: number }>();
  for (const { key, anywhere } of now) {
    const known = kept.get(key);
    if (known === undefined) kept.set(key, { key, anywhere, count: 1 });
    else known.count++;
  }
  return [...kept.values()];
}
