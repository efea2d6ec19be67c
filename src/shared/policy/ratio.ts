import type { Ratio } from '../model/measure.ts';

/** Thresholds are integers: 95 % is 95 000 milli-percent. */
const FULL_MILLI_PERCENT = 100_000;
const MIN_DECIMALS = 2;

export const NOTHING_TO_COVER = 'nothing to cover';

/**
 * Exact: covered × 100 000 ≥ threshold × total, on integers, so that no rounding ever decides.
 * `thresholdMilliPercent` is 0 to 100 000. Throws RangeError for anything but integers with 0 ≤ covered ≤ total, and for
 * a total of 0: nothing to cover is neither above nor below a threshold, and the caller has to say what it means.
 */
export function meets(covered: number, total: number, thresholdMilliPercent: number): boolean {
  checkCounts(covered, total);
  checkThreshold(thresholdMilliPercent);
  if (total === 0) throw new RangeError('0 of 0 is nothing to cover: it has no percentage to compare');
  const left = covered * FULL_MILLI_PERCENT;
  const right = thresholdMilliPercent * total;
  if (Number.isSafeInteger(left) && Number.isSafeInteger(right)) return left >= right;
  return BigInt(covered) * BigInt(FULL_MILLI_PERCENT) >= BigInt(thresholdMilliPercent) * BigInt(total);
}

/**
 * A percentage to show: two decimals, rounded down, and more where two would put it on the wrong side of
 * `limitMilliPercent`. `100 %` only when all is covered, `0 %` only when nothing is; 0 of 0 is "nothing to cover".
 */
export function percentText(ratio: Ratio, limitMilliPercent?: number): string {
  checkCounts(ratio.covered, ratio.total);
  if (ratio.total === 0) return NOTHING_TO_COVER;
  if (ratio.covered === 0) return '0 %';
  if (ratio.covered === ratio.total) return '100 %';
  return `${floored(ratio, decimalsFor(ratio, limitMilliPercent))} %`;
}

/** The number behind `percentText`, for verdict.json: rounded down in the same way. Undefined for 0 of 0. */
export function percentValue(ratio: Ratio, limitMilliPercent?: number): number | undefined {
  checkCounts(ratio.covered, ratio.total);
  if (ratio.total === 0) return undefined;
  return Number(floored(ratio, decimalsFor(ratio, limitMilliPercent)));
}

/**
 * Two percentages side by side (now and baseline), with as many decimals as it takes to tell them apart: 94.9999 % beside
 * 94.9998 %, never "94.99 % is below 94.99 %". Equal ratios give equal texts.
 */
export function percentTexts(one: Ratio, other: Ratio): readonly [one: string, other: string] {
  const texts = [percentText(one), percentText(other)] as const;
  if (texts[0] !== texts[1] || same(one, other)) return texts;
  // Two different fractions with safe-integer denominators are at least 1 / 2^106 apart, so this ends.
  for (let decimals = MIN_DECIMALS + 1; ; decimals++) {
    const longer = [floored(one, decimals), floored(other, decimals)] as const;
    if (longer[0] !== longer[1]) return [`${longer[0]} %`, `${longer[1]} %`];
  }
}

/** A threshold as written: 95 000 is `95 %`, 94 995 is `94.995 %`. Exact. */
export function thresholdText(milliPercent: number): string {
  return `${thresholdValue(milliPercent)} %`;
}

/** A threshold in percent, exact to its three decimals, for verdict.json. */
export function thresholdValue(milliPercent: number): number {
  checkThreshold(milliPercent);
  return milliPercent / 1000;
}

/** A passing ratio must not look as if it were below its limit; rounding down can do that until the third decimal. */
function decimalsFor(ratio: Ratio, limitMilliPercent: number | undefined): number {
  if (limitMilliPercent === undefined) return MIN_DECIMALS;
  checkThreshold(limitMilliPercent);
  if (limitMilliPercent % 10 === 0 || !meets(ratio.covered, ratio.total, limitMilliPercent)) return MIN_DECIMALS;
  return Number(floored(ratio, MIN_DECIMALS)) * 1000 < limitMilliPercent ? MIN_DECIMALS + 1 : MIN_DECIMALS;
}

/** 100 × covered / total with this many decimals, rounded down, made of digits and not of floating point. */
function floored({ covered, total }: Ratio, decimals: number): string {
  const scaled = (BigInt(covered) * 100n * 10n ** BigInt(decimals)) / BigInt(total);
  const digits = scaled.toString().padStart(decimals + 1, '0');
  return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

function same(one: Ratio, other: Ratio): boolean {
  if (one.total === 0 || other.total === 0) return one.total === other.total;
  return BigInt(one.covered) * BigInt(other.total) === BigInt(other.covered) * BigInt(one.total);
}

function checkCounts(covered: number, total: number): void {
  if (Number.isSafeInteger(covered) && Number.isSafeInteger(total) && covered >= 0 && covered <= total) return;
  throw new RangeError(`${covered} of ${total} is not a count of covered things`);
}

function checkThreshold(milliPercent: number): void {
  if (Number.isSafeInteger(milliPercent) && milliPercent >= 0 && milliPercent <= FULL_MILLI_PERCENT) return;
  throw new RangeError(`${milliPercent} is not a threshold in milli-percent (0 to 100000)`);
}
