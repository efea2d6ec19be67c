import type { ChartChange, ChartLevel, ChartPoint } from '../model/chart.ts';
import { changePoints } from '../policy/change-points/change-points.ts';
import { compareExactly } from '../policy/change-points/exact-comparison.ts';
import { median } from '../policy/change-points/order-statistics.ts';
import { changeText, measureText } from './measure-text.ts';

/** A measurement over time. */
export interface MeasuredSeries {
  readonly unit: string;
  readonly better: 'less' | 'more';
  /** Without noise: every step beyond `share` is a change. */
  readonly exact: boolean;
  readonly share: number;
  readonly points: readonly ChartPoint[];
  /** Places in `points` where the verdict says that something changed, whatever is found here. */
  readonly told: readonly number[];
}

/** Beyond so many, a picture shows nothing any more. */
const MOST_CHANGES = 40;
/** Two signs of the same change may lie so far apart. */
const SAME_WITHIN = 4;

/** The levels of a series and the changes between them. `runs`: what each run is called. */
export function levelSeries(
  series: MeasuredSeries,
  runs: readonly string[],
): { readonly levels: readonly ChartLevel[]; readonly changes: readonly ChartChange[] } {
  const { points } = series;
  if (points.length === 0) return { levels: [], changes: [] };
  const cuts = [0, ...cutsOf(series), points.length];
  const levels = cuts.slice(0, -1).map((from, at) => {
    const own = points.slice(from, cuts[at + 1]);
    return { from: own[0]!.run, to: own.at(-1)!.run, value: median(own.map(({ value }) => value)) };
  });
  const changes = levels.slice(1).map((level, at) => {
    const cut = cuts[at + 1]!;
    // Without noise a step is from one value to the next, however far the values creep beside it.
    if (series.exact) return changeOf(points[cut - 1]!.value, { ...level, value: points[cut]!.value }, series, runs);
    return changeOf(levels[at]!.value, level, series, runs);
  });
  // Without noise the values themselves are the levels.
  return { levels: series.exact ? [] : levels, changes };
}

function cutsOf({ points, exact, share, better, told }: MeasuredSeries): readonly number[] {
  const values = points.map(({ value }) => value);
  const found = exact
    ? values.flatMap((value, at) => {
        const before = values[at - 1];
        if (before === undefined) return [];
        const result = compareExactly(before, value, better, { share, absolute: 0 });
        return result === 'worse' || result === 'better' ? [at] : [];
      })
    : changePoints(values).map(({ at }) => at);
  const missed = told.filter(
    (at) => at > 0 && at < values.length && !found.some((other) => Math.abs(other - at) <= SAME_WITHIN),
  );
  return [...new Set([...found, ...missed])].sort((a, b) => a - b).slice(-MOST_CHANGES);
}

function changeOf(
  before: number,
  { from, value }: ChartLevel,
  { unit, better }: MeasuredSeries,
  runs: readonly string[],
): ChartChange {
  const isWorse = value > before === (better === 'less');
  return {
    run: from,
    text: stepText(before, value, unit),
    detail: `${isWorse ? 'worse' : 'better'}, from ${measureText(before, unit)} to ${measureText(value, unit)}, since ${runs[from] ?? 'a run'}`,
    tone: isWorse ? 'bad' : 'good',
  };
}

/** Short, because it stands in the chart. Of a percentage in points (pp): a percentage of it would be read as them. */
function stepText(before: number, now: number, unit: string): string {
  // From nothing, or to nothing: what it is now says more than a share.
  if (before === 0 || now === 0) return measureText(now, unit === '%' ? unit : '');
  if (unit !== '%') return changeText(before, now);
  const points = Math.abs(now - before);
  return `${now < before ? '−' : '+'}${points.toFixed(points < 0.1 ? 2 : 1)} pp`;
}
