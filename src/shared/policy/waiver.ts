import type { Finding } from '../model/finding.ts';
import { globMatcher } from './globs.ts';

/** Somebody takes responsibility for findings, for a time. */
export interface Waiver {
  /** `coverage/below-threshold`; either this or a fingerprint. */
  readonly rule?: string;
  /** With a rule only: globs, as in reliability.yml. Without, findings anywhere. */
  readonly paths?: readonly string[];
  readonly fingerprint?: string;
  readonly reason: string;
  readonly owner: string;
  /** `2027-01-31`: the last day on which it holds, in UTC. */
  readonly expires: string;
  /** Where it is written, 1-based. */
  readonly line: number;
}

export interface WaivedFinding {
  readonly finding: Finding;
  readonly waiver: Waiver;
}

/** What is left of findings, in their order. */
export interface WaiverResult {
  readonly kept: readonly Finding[];
  readonly waived: readonly WaivedFinding[];
  /** Waivers that no longer hold, whether or not they would fit something. In the order of the file, like the next. */
  readonly expired: readonly Waiver[];
  /** Waivers that hold and fit nothing. */
  readonly unused: readonly Waiver[];
}

const DAY_MS = 86_400_000;

/**
 * Takes findings out that a waiver fits and has not expired; the first that fits counts, and all that fit are used. What
 * could not be measured is no finding, and cannot be waived. `nowMs`: ms since 1970 UTC.
 */
export function applyWaivers(findings: readonly Finding[], waivers: readonly Waiver[], nowMs: number): WaiverResult {
  const holds = waivers.filter((waiver) => !isExpired(waiver, nowMs));
  const matchers = holds.map((waiver) => ({ waiver, fits: matcherOf(waiver) }));
  const used = new Set<Waiver>();
  const [kept, waived]: [Finding[], WaivedFinding[]] = [[], []];
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
    expired: waivers.filter((waiver) => isExpired(waiver, nowMs)),
    unused: holds.filter((waiver) => !used.has(waiver)),
  };
}

/** Whether a text is a day of the calendar, `2027-01-31`. */
export function isDay(text: string): boolean {
  return endOfDay(text) !== undefined;
}

/** The first millisecond after a day. */
function endOfDay(text: string): number | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text) ?? [];
  if (year === undefined) return undefined;
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const lengths = [
    31,
    y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0) ? 29 : 28,
    31,
    30,
    31,
    30,
    31,
    31,
    30,
    31,
    30,
    31,
  ];
  const length = lengths[m - 1];
  if (length === undefined || d < 1 || d > length || y < 1970) return undefined;
  const years = y - 1970;
  // Leap days of the years before this one.
  const leap = (to: number) => Math.floor(to / 4) - Math.floor(to / 100) + Math.floor(to / 400);
  const before = lengths.slice(0, m - 1).reduce((sum, days) => sum + days, 0);
  return (years * 365 + leap(y - 1) - leap(1969) + before + d) * DAY_MS;
}

function isExpired({ expires }: Waiver, nowMs: number): boolean {
  const end = endOfDay(expires);
  return end === undefined || nowMs >= end;
}

function matcherOf({ rule, paths, fingerprint }: Waiver): (finding: Finding) => boolean {
  if (fingerprint !== undefined) return (finding) => finding.fingerprint === fingerprint;
  if (paths === undefined) return (finding) => finding.rule === rule;
  const fits = globMatcher(paths);
  return (finding) => finding.rule === rule && finding.location !== undefined && fits(finding.location.path);
}
