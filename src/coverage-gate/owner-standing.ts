import type { MetricTotals } from '../shared/model/baseline.ts';
import { METRICS, type Metric } from '../shared/model/coverage.ts';
import type { CoverageFacts, FileFacts } from '../shared/model/coverage-facts.ts';
import type { Ratio } from '../shared/model/measure.ts';
import type { Waiver, WaiverFacts } from '../shared/model/waiver.ts';
import { dayNumber } from '../shared/policy/calendar-day.ts';
import { meets } from '../shared/policy/ratio.ts';
import { rankByMissing } from './counting.ts';
import { ownedFiles } from './owner-scopes.ts';
import { totals } from './scope.ts';
import type { CoverageSettings } from './settings.ts';

/** Waivers are named when so many days are left, or fewer. */
const SOON_DAYS = 14;
const MOST_GAPS = 5;

/** A waiver that ends soon. */
export interface EndingWaiver {
  readonly waiver: Waiver;
  /** 0: today is its last day. */
  readonly daysLeft: number;
}

/** What somebody has, of all suites together. */
export interface OwnerStanding {
  /** undefined: nobody. */
  readonly owner: string | undefined;
  readonly files: number;
  readonly totals: { readonly [metric in Metric]: Ratio | null };
  /** Metrics below what each owner must cover. */
  readonly below: readonly Metric[];
  /** The lines of about a week ago; absent: nobody knows. */
  readonly before?: Ratio;
  /** The files that miss most. */
  readonly gaps: readonly FileFacts[];
  readonly waivers: readonly EndingWaiver[];
}

/** Everybody who owns something, those who miss most lines first, nobody last; and waivers of others that end soon. */
export interface OwnerStandings {
  readonly owners: readonly OwnerStanding[];
  readonly otherWaivers: readonly EndingWaiver[];
}

/** Pure; the day is that of the run. */
export function ownerStandings(
  settings: CoverageSettings,
  facts: CoverageFacts,
  waivers: WaiverFacts | undefined,
): OwnerStandings {
  const { today = '', before } = facts.ownersReport ?? {};
  const ending = endingWaivers(waivers?.waivers ?? [], today);
  const known = new Set<string>();
  const owners = ownedFiles(facts).map(({ owner, files }): OwnerStanding => {
    if (owner !== undefined) known.add(owner);
    const sums = totals({ files });
    const earlier = owner === undefined ? undefined : linesOf(before?.owners ?? {}, owner);
    return {
      owner,
      files: files.length,
      totals: sums,
      below: owner === undefined ? [] : METRICS.filter((metric) => isBelow(sums[metric], settings.owners[metric] ?? 0)),
      ...(earlier === undefined ? {} : { before: earlier }),
      gaps: rankByMissing(files).slice(0, MOST_GAPS),
      waivers: ending.filter(({ waiver }) => waiver.owner === owner),
    };
  });
  return {
    owners: owners.sort((a, b) => rank(a) - rank(b) || missing(b) - missing(a)),
    otherWaivers: ending.filter(({ waiver }) => !known.has(waiver.owner)),
  };
}

/** Lines that no test runs. */
export function missing({ totals: { lines } }: OwnerStanding): number {
  return lines === null ? 0 : lines.total - lines.covered;
}

function rank({ owner }: OwnerStanding): number {
  return owner === undefined ? 1 : 0;
}

function isBelow(ratio: Ratio | null, limit: number): boolean {
  return ratio !== null && ratio.total > 0 && limit > 0 && !meets(ratio.covered, ratio.total, limit);
}

/** Those that still hold; what has expired is a finding already. */
function endingWaivers(waivers: readonly Waiver[], today: string): readonly EndingWaiver[] {
  const now = dayNumber(today);
  if (now === undefined) return [];
  return waivers
    .flatMap((waiver) => {
      const daysLeft = (dayNumber(waiver.expires) ?? now - 1) - now;
      return daysLeft < 0 || daysLeft > SOON_DAYS ? [] : [{ waiver, daysLeft }];
    })
    .sort((a, b) => a.daysLeft - b.daysLeft);
}

/** By name; nobody's name may be taken for a member of every object. */
function linesOf(owners: { readonly [owner: string]: MetricTotals }, owner: string): Ratio | undefined {
  const lines = Object.hasOwn(owners, owner) ? owners[owner]?.lines : undefined;
  return lines === undefined || lines === null ? undefined : { covered: lines[0], total: lines[1] };
}
