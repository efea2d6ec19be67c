import type { Ratio } from '../model/measure.ts';

const FULL_MILLI_PERCENT = 100_000n;

/** What a drop is measured between: the base as it was, without what was removed, and now. */
export interface DropInput {
  readonly before: Ratio;
  /** Of `before`: things that are not there any more. */
  readonly removed: Ratio;
  readonly after: Ratio;
}

/** Which base a drop was measured against. */
export type DropBase = 'whole' | 'without-removed';

/**
 * Whether coverage fell by more than `maxDropMilliPercent` (points × 1000, 0 to 100 000), removed code accounted for: it has
 * to be below the base as it was and also below the base without what was removed, each by more than that. So taking away
 * covered code alone is no drop, and neither is anything that raises the share. Exact. undefined: there is nothing to
 * compare, on one of the sides or once what was removed is left out. Throws RangeError for anything but such counts.
 */
export function dropsTooFar(input: DropInput, maxDropMilliPercent: number): boolean | undefined {
  if (!Number.isSafeInteger(maxDropMilliPercent) || maxDropMilliPercent < 0 || maxDropMilliPercent > 100_000)
    throw new RangeError(`${maxDropMilliPercent} is no drop in milli-percent (0 to 100000)`);
  const base = effectiveBase(input);
  return base === undefined ? undefined : fallsBelow(base.ratio, input.after, maxDropMilliPercent);
}

/** The lower of the two bases, which decides, and is what a message should name. undefined as for `dropsTooFar`. */
export function effectiveBase({
  before,
  removed,
  after,
}: DropInput): { readonly ratio: Ratio; readonly base: DropBase } | undefined {
  for (const ratio of [before, removed, after]) checkRatio(ratio);
  const rest = { covered: before.covered - removed.covered, total: before.total - removed.total };
  checkRatio(rest);
  if (rest.total === 0 || after.total === 0) return undefined;
  // Equal: the base as it was is what people can look up.
  const lower = BigInt(rest.covered) * BigInt(before.total) < BigInt(before.covered) * BigInt(rest.total);
  return lower ? { ratio: rest, base: 'without-removed' } : { ratio: before, base: 'whole' };
}

function fallsBelow(base: Ratio, now: Ratio, maxDropMilliPercent: number): boolean {
  const [baseTotal, nowTotal] = [BigInt(base.total), BigInt(now.total)];
  const drop = BigInt(base.covered) * nowTotal - BigInt(now.covered) * baseTotal;
  return drop * FULL_MILLI_PERCENT > BigInt(maxDropMilliPercent) * baseTotal * nowTotal;
}

function checkRatio({ covered, total }: Ratio): void {
  if (Number.isSafeInteger(covered) && Number.isSafeInteger(total) && covered >= 0 && covered <= total) return;
  throw new RangeError(`${covered} of ${total} is not a count of covered things`);
}
