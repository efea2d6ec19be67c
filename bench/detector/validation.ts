import { CHANGE_RULES, type ChangeRules, changePoints } from '../../src/shared/policy/change-points/change-points.ts';
import { WATCH_RULES, type WatchRules, watchCommits } from '../../src/shared/policy/change-points/commit-watch.ts';
import { type OfflineScore, offlineScore } from './offline.ts';
import { type OnlineScore, onlineScore } from './online.ts';
import type { AnnotatedSeries } from './series-file.ts';

const FOLDS = 5;
/** What the fitted numbers were chosen from. */
const CHANGE_GRID: readonly ChangeRules[] = [0.4, 0.45, 0.5, 0.55, 0.6].flatMap((leastProminence) =>
  [4, 6, 8].map((penalty) => ({ penalty, leastProminence })),
);
const WATCH_GRID: readonly WatchRules[] = [2.5, 3, 3.5, 4].flatMap((sigmas) =>
  [0.03, 0.05].map((share) => ({ ...WATCH_RULES, sigmas, share })),
);

/** The rules as they are, and rules that were chosen on other series than they are scored on. */
export interface Validation<Score> {
  readonly fixed: Score;
  readonly crossValidated: Score;
}

export function validateOffline(series: readonly AnnotatedSeries[]): Validation<OfflineScore> {
  const scores = new Detections((values, rules: ChangeRules) => changePoints(values, rules).map(({ at }) => at));
  const chosen = choose(series, CHANGE_GRID, (part, rules) => {
    const { f1, falsePer1000 } = offlineScore(part, scores.by(rules));
    return falsePer1000 > 0.5 ? f1 - 1 : f1;
  });
  const ruleOf = new Map(series.map(({ values }, at) => [values, chosen[at % FOLDS]!]));
  return {
    fixed: offlineScore(series, scores.by(CHANGE_RULES)),
    crossValidated: offlineScore(series, (values) => scores.by(ruleOf.get(values)!)(values)),
  };
}

export function validateOnline(series: readonly AnnotatedSeries[]): Validation<OnlineScore> {
  const scores = new Detections((values, rules: WatchRules) =>
    watchCommits(values, rules)
      .filter(({ standing }) => standing === 'changed')
      .map(({ at }) => at),
  );
  const chosen = choose(series, WATCH_GRID, (part, rules) => {
    const { falseAlarmsPer1000, sizes } = onlineScore(part, scores.by(rules));
    // Of those with few enough false alarms, the one that finds most.
    return falseAlarmsPer1000 > 0.4 ? -falseAlarmsPer1000 : sizes[1]!.found / Math.max(1, sizes[1]!.changes);
  });
  const ruleOf = new Map(series.map(({ values }, at) => [values, chosen[at % FOLDS]!]));
  return {
    fixed: onlineScore(series, scores.by(WATCH_RULES)),
    crossValidated: onlineScore(series, (values) => scores.by(ruleOf.get(values)!)(values)),
  };
}

/** For each fold, the rules that are best on all the others. */
function choose<Rules>(
  series: readonly AnnotatedSeries[],
  grid: readonly Rules[],
  worth: (part: readonly AnnotatedSeries[], rules: Rules) => number,
): readonly Rules[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const others = series.filter((_, at) => at % FOLDS !== fold);
    const part = others.length > 0 ? others : series;
    return grid.map((rules) => ({ rules, worth: worth(part, rules) })).reduce(better).rules;
  });
}

function better<T extends { readonly worth: number }>(one: T, other: T): T {
  return other.worth > one.worth ? other : one;
}

/** Each series is analysed once for each set of rules. */
class Detections<Rules extends object> {
  readonly #known = new Map<Rules, Map<readonly number[], readonly number[]>>();
  readonly #detect: (values: readonly number[], rules: Rules) => readonly number[];

  constructor(detect: (values: readonly number[], rules: Rules) => readonly number[]) {
    this.#detect = detect;
  }

  by(rules: Rules): (values: readonly number[]) => readonly number[] {
    const known = this.#known.get(rules) ?? new Map<readonly number[], readonly number[]>();
    this.#known.set(rules, known);
    return (values) => {
      const found = known.get(values) ?? this.#detect(values, rules);
      known.set(values, found);
      return found;
    };
  }
}
