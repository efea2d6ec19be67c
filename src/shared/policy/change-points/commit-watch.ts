import { median, spreadAround, stepNoise } from './order-statistics.ts';

/** What makes a commit a suspect, and what confirms it. */
export interface WatchRules {
  /** Values of the present level that a new one is compared with, at most and at least. */
  readonly mostBaseline: number;
  readonly leastBaseline: number;
  /** A suspect is further than that from the level: in sigmas, and as a share of the level. */
  readonly sigmas: number;
  readonly share: number;
  /** So many of the last values have to be suspects in the same direction. */
  readonly confirming: number;
  readonly of: number;
}

/** Four of five: one more commit of delay than three of four, and less than half of its false alarms (docs/adr/0021-change-points.md). */
export const WATCH_RULES: WatchRules = {
  mostBaseline: 60,
  leastBaseline: 8,
  sigmas: 3,
  share: 0.03,
  confirming: 4,
  of: 5,
};

/** What a value is compared with. */
export interface WatchLevel {
  readonly level: number;
  /** Standard deviation. */
  readonly noise: number;
  /** How many values say so. */
  readonly values: number;
}

export interface Judged extends WatchLevel {
  /** 0-based. */
  readonly at: number;
  readonly value: number;
  /** `few`: fewer values than rules ask for, so nothing is known. `suspect`: wait for more. `changed`: confirmed now. */
  readonly standing: 'few' | 'stable' | 'suspect' | 'changed';
  /** 1: above the level, -1: below, 0: not a suspect. */
  readonly direction: -1 | 0 | 1;
  /** Of the first suspect that counted for the confirmation, or of this value. */
  readonly since: number;
}

/**
 * Judges every value by those before it, as a gate would have done commit by commit: what stands out of its level is a
 * suspect, and several suspects in a row on the same side are a change, from which a new level begins. Values that are not
 * finite are passed over.
 */
export function watchCommits(series: ArrayLike<number>, rules: WatchRules = WATCH_RULES): readonly Judged[] {
  const judged: Judged[] = [];
  let start = 0;
  for (let at = 0; at < series.length; at++) {
    const value = series[at]!;
    if (!Number.isFinite(value)) continue;
    const base = levelOf(judged, start, rules);
    const few = base.values < rules.leastBaseline;
    const direction = few ? 0 : side(value, base, rules);
    const same = direction === 0 ? [] : sameSide(judged, Math.max(start, judged.length - rules.of + 1), direction);
    const changed = direction !== 0 && same.length + 1 >= rules.confirming;
    const since = changed ? same[0]!.at : at;
    const standing = few ? 'few' : changed ? 'changed' : direction === 0 ? 'stable' : 'suspect';
    judged.push({ ...base, at, value, standing, direction, since });
    if (changed) start = judged.findLastIndex((other) => other.at === since);
  }
  return judged;
}

function sameSide(judged: readonly Judged[], from: number, direction: -1 | 1): readonly Judged[] {
  return judged.slice(from).filter((other) => other.direction === direction);
}

/** Suspects that are not decided yet are left out: they would hide the change that they may be. */
function levelOf(judged: readonly Judged[], start: number, { mostBaseline, of }: WatchRules): WatchLevel {
  const values = new Float64Array(mostBaseline);
  let count = 0;
  for (let index = judged.length - 1; index >= start && count < mostBaseline; index--) {
    const { value, direction } = judged[index]!;
    if (direction === 0 || judged.length - index >= of) values[count++] = value;
  }
  return levelOfValues(values.subarray(0, count));
}

function levelOfValues(values: Float64Array): WatchLevel {
  const level = median(values);
  return { level, noise: Math.max(spreadAround(values, level), stepNoise(values)), values: values.length };
}

function side(value: number, { level, noise }: WatchLevel, { sigmas, share }: WatchRules): -1 | 0 | 1 {
  const limit = Math.max(sigmas * noise, share * Math.abs(level));
  return value > level + limit ? 1 : value < level - limit ? -1 : 0;
}
