import type { CoverageFacts, FileFacts, SuiteFacts } from '../../shared/model/coverage-facts.ts';
import type { GapFacts } from '../../shared/model/gap-facts.ts';
import type { Ratio } from '../../shared/model/measure.ts';
import { meets, percentText, thresholdText } from '../../shared/policy/ratio.ts';
import { total } from '../scope.ts';
import type { CoverageSettings } from '../settings.ts';

/** What a suite would cover if tests ran every line of some files. */
export interface Effect {
  readonly suite: string;
  readonly before: Ratio;
  readonly after: Ratio;
  /** In milli-percent; 0: none. */
  readonly limit: number;
}

interface Judged {
  readonly suite: string;
  readonly limit: number;
  readonly before: Ratio;
  readonly files: ReadonlyMap<string, FileFacts>;
}

/** The suites, and all together where that has a threshold, that were measured; those below their threshold first. */
export function judgedSuites(settings: CoverageSettings, facts: CoverageFacts): readonly Judged[] {
  const judged = (one: SuiteFacts, limit: number): Judged[] => {
    const before = total(one.files, 'lines');
    if (one.problems.length > 0 || before === null || before.total === 0) return [];
    return [{ suite: one.name, limit, before, files: new Map(one.files.map((file) => [file.path, file])) }];
  };
  const limitOf = (name: string): number => settings.suites.find((one) => one.name === name)?.thresholds.lines ?? 0;
  const all = facts.suites.flatMap((one) => judged(one, limitOf(one.name)));
  const { lines: together = 0 } = settings.combined;
  if (facts.combined !== undefined && together > 0) all.push(...judged(facts.combined, together));
  return [...all.filter(isBelow), ...all.filter((one) => !isBelow(one))];
}

/** In the first of the suites that counts the file and misses lines of it. Code in no report is new to a suite. */
export function effectOf(gap: GapFacts, suites: readonly Judged[]): Effect | undefined {
  for (const { suite, limit, before, files } of suites) {
    const more = addition(gap, files);
    if (more !== undefined) return { suite, limit, before, after: plus(before, more) };
  }
  return undefined;
}

/** How many gaps, from the first, have to be closed until a suite that is below its threshold reaches it; null: they do not do. */
export function effectOfFirst(
  gaps: readonly GapFacts[],
  { suite, limit, before, files }: Judged,
): { readonly count: number | null; readonly effect: Effect } {
  let after = before;
  for (const [at, gap] of gaps.entries()) {
    after = plus(after, addition(gap, files) ?? { covered: 0, total: 0 });
    if (meets(after.covered, after.total, limit)) return { count: at + 1, effect: { suite, limit, before, after } };
  }
  return { count: null, effect: { suite, limit, before, after } };
}

/** `unit +1.24 points, to 95.34 %: reaches 95 %`. */
export function effectText({ suite, before, after, limit }: Effect): string {
  const reached = (ratio: Ratio): boolean => meets(ratio.covered, ratio.total, limit);
  const verdict =
    limit === 0 || reached(before) ? '' : `: ${reached(after) ? 'reaches' : 'still below'} ${thresholdText(limit)}`;
  return `${suite} +${pointsText(before, after)} points, to ${percentText(after, limit)}${verdict}`;
}

export function isBelow({ before, limit }: Pick<Judged, 'before' | 'limit'>): boolean {
  return limit > 0 && !meets(before.covered, before.total, limit);
}

function addition({ path, measured, lines }: GapFacts, files: ReadonlyMap<string, FileFacts>): Ratio | undefined {
  const own = files.get(path);
  if (own !== undefined)
    return own.lines[0] < own.lines[1] ? { covered: own.lines[1] - own.lines[0], total: 0 } : undefined;
  return measured ? undefined : { covered: lines[1], total: lines[1] };
}

function plus(before: Ratio, more: Ratio): Ratio {
  return { covered: before.covered + more.covered, total: before.total + more.total };
}

/** Percentage points, two decimals, cut off; made of digits and not of floating point. */
function pointsText(before: Ratio, after: Ratio): string {
  const [b, a] = [before, after].map(({ covered, total }) => [BigInt(covered), BigInt(total)] as const);
  const hundredths = ((a![0] * b![1] - b![0] * a![1]) * 10_000n) / (a![1] * b![1]);
  if (hundredths <= 0n) return 'less than 0.01';
  const digits = hundredths.toString().padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
