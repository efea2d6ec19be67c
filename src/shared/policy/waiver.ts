import type { Finding } from '../model/finding.ts';
import type { Waiver } from '../model/waiver.ts';
import { dayNumber } from './calendar-day.ts';
import { globMatcher } from './globs.ts';

/** A finding, and the waiver that fits it. */
export interface WaiverUse {
  readonly finding: Finding;
  readonly waiver: Waiver;
}

/** What is left of findings, in their order. */
export interface WaiverResult {
  readonly kept: readonly Finding[];
  readonly waived: readonly WaiverUse[];
  /** Waivers that no longer hold, whether or not they would fit something. In the order of the file, like the next. */
  readonly expired: readonly Waiver[];
  /** Waivers that hold and fit nothing. */
  readonly unused: readonly Waiver[];
}

/**
 * Takes findings out that a waiver fits and has not expired; the first that fits counts, and all that fit are used. What
 * could not be measured is no finding, and cannot be waived. `today`: `2026-11-28`, in UTC.
 */
export function applyWaivers(findings: readonly Finding[], waivers: readonly Waiver[], today: string): WaiverResult {
  const holds = waivers.filter((waiver) => !isExpired(waiver, today));
  const matchers = holds.map((waiver) => ({ waiver, fits: matcherOf(waiver) }));
  const used = new Set<Waiver>();
  const [kept, waived]: [Finding[], WaiverUse[]] = [[], []];
  for (const finding of findings) {
    const fitting = matchers.filter(({ fits }) => fits(finding)).map(({ waiver }) => waiver);
    for (const waiver of fitting) used.add(waiver);
    const [first] = fitting;
    if (first === undefined) kept.push(finding);
    else waived.push({ finding, waiver: first });
  }
  return {
    kept,
    waived,
    expired: waivers.filter((waiver) => isExpired(waiver, today)),
    unused: holds.filter((waiver) => !used.has(waiver)),
  };
}

function isExpired({ expires }: Waiver, today: string): boolean {
  const [last, now] = [dayNumber(expires), dayNumber(today)];
  // What cannot be compared does not hold.
  return last === undefined || now === undefined || now > last;
}

function matcherOf({ rule, paths, fingerprint }: Waiver): (finding: Finding) => boolean {
  const inPaths = paths === undefined ? undefined : globMatcher(paths);
  return (finding) =>
    (rule !== undefined || fingerprint !== undefined) &&
    (rule === undefined || finding.rule === rule) &&
    (fingerprint === undefined || finding.fingerprint === fingerprint) &&
    (inPaths === undefined || (finding.location !== undefined && inPaths(finding.location.path)));
}
