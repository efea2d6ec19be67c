import { FACTS_SHAPE } from '../shared/config/facts-shape.ts';
import { byteUnit } from '../shared/history/byte-unit.ts';
import { measuredChart, THIS_RUN } from '../shared/history/measured-chart.ts';
import {
  appended,
  EMPTY_HISTORY,
  type MeasuredHistory,
  readHistory,
  writeHistory,
} from '../shared/history/measured-history.ts';
import type { ChartGroup, ChartLimit, ChartPoint } from '../shared/model/chart.ts';
import type { Json } from '../shared/model/verdict.ts';

/** What is told over time: the largest; more would shorten the history of all. */
const MOST_SERIES = 200;
const SHORT_COMMIT = 7;

/** What earlier commits weighed. Plain JSON. */
export interface SizeHistory {
  /** Oldest first. */
  readonly commits: readonly string[];
  readonly series: readonly {
    readonly name: string;
    /** Places in `commits`, ascending. */
    readonly places: readonly number[];
    readonly bytes: readonly number[];
  }[];
}

/** What weighs so much now. */
export interface WeighedNow {
  readonly name: string;
  readonly bytes: number;
  /** In the baseline; absent: it was not there. */
  readonly beforeBytes?: number;
  readonly maxBytes?: number;
  /** It grew by more than is allowed. */
  readonly isTooMuch: boolean;
}

/** The history in what a baseline keeps; none in what earlier versions kept. Throws ProblemError BASELINE-DAMAGED. */
export function keptHistory(kept: Json | undefined): MeasuredHistory {
  return kept === undefined ? EMPTY_HISTORY : readHistory(kept);
}

/** The history with this run in it, as it is kept. `weighed`: how, for example with which compression. */
export function historyWith(
  history: MeasuredHistory,
  commit: string,
  weighed: string,
  items: readonly Pick<WeighedNow, 'name' | 'bytes'>[],
): Json {
  const metrics = new Map(items.slice(0, MOST_SERIES).map(({ name, bytes }) => [name, ['B', bytes] as const] as const));
  // What is gone would be carried along for as long as there is a history of anything.
  const own = { ...history, metrics: history.metrics.filter(({ name }) => metrics.has(name)) };
  return writeHistory(appended(own, { commit, machine: weighed, metrics }));
}

/** Of what is weighed now, what earlier commits weighed in the same way. */
export function sizeHistory(
  { commits, machines, metrics }: MeasuredHistory,
  weighed: string,
  names: readonly string[],
): SizeHistory {
  const wanted = new Set(names.slice(0, MOST_SERIES));
  return {
    commits,
    series: metrics
      .filter(({ name }) => wanted.has(name))
      .map(({ name, values }) => {
        const places = values.flatMap((bytes, at) =>
          Number.isSafeInteger(bytes) && bytes >= 0 && machines[at] === weighed ? [at] : [],
        );
        return { name, places, bytes: places.map((at) => values[at]!) };
      })
      .filter(({ places }) => places.length > 0),
  };
}

/** Of a facts.json that anybody may have written. Throws ProblemError FACTS-INVALID. */
export function checkSizeHistory(value: unknown, path: string): void {
  const own = FACTS_SHAPE.object(value, path);
  const commits = FACTS_SHAPE.list(own['commits'], `${path}.commits`);
  for (const commit of commits) FACTS_SHAPE.commit(commit, `${path}.commits`);
  for (const one of FACTS_SHAPE.list(own['series'], `${path}.series`)) {
    const { name, places, bytes } = FACTS_SHAPE.object(one, `${path}.series`);
    FACTS_SHAPE.text(name, `${path}.series.name`);
    const weights = FACTS_SHAPE.list(bytes, `${path}.series.bytes`);
    for (const weight of weights) FACTS_SHAPE.count(weight, `${path}.series.bytes`);
    const runs = FACTS_SHAPE.list(places, `${path}.series.places`);
    if (runs.length !== weights.length) FACTS_SHAPE.invalid(`${path}.series.places`);
    for (const run of runs)
      if (FACTS_SHAPE.count(run, `${path}.series.places`) >= commits.length)
        FACTS_SHAPE.invalid(`${path}.series.places`);
  }
}

/** What has a history, over time: what is over its budget or grew too much first, then what changed. `share`: what is no step. */
export function chartSizes(
  title: string,
  history: SizeHistory | undefined,
  items: readonly WeighedNow[],
  share: number,
): ChartGroup | undefined {
  if (history === undefined) return undefined;
  const runs = [...history.commits.map((commit) => commit.slice(0, SHORT_COMMIT)), THIS_RUN];
  const known = new Map(history.series.map((one) => [one.name, one]));
  const ranked = items
    .flatMap((item) => {
      const own = known.get(item.name);
      return own === undefined ? [] : [{ item, own }];
    })
    .sort((one, other) => rankOf(one.item) - rankOf(other.item));
  if (ranked.length === 0) return undefined;
  const charts = ranked.map(({ item, own }) => {
    const [unit, factor] = byteUnit(Math.max(item.bytes, ...own.bytes));
    const points: readonly ChartPoint[] = [
      ...own.bytes.map((bytes, at) => ({ run: own.places[at]!, value: bytes / factor })),
      { run: runs.length - 1, value: item.bytes / factor },
    ];
    const limits: readonly ChartLimit[] =
      item.maxBytes === undefined
        ? []
        : [
            {
              value: item.maxBytes / factor,
              text: `at most ${Number((item.maxBytes / factor).toPrecision(4))} ${unit}`,
            },
          ];
    const told = { name: item.name, unit, better: 'less', exact: true, share, points, told: [], limits } as const;
    return measuredChart({ ...told, ...standingOf(item) }, runs);
  });
  const [first, rest] = [charts.filter(({ matters }) => matters), charts.filter(({ matters }) => !matters)];
  return { title, runs, charts: [...first, ...rest] };
}

function standingOf({ bytes, beforeBytes = bytes, maxBytes = bytes, isTooMuch }: WeighedNow) {
  if (bytes > maxBytes) return { standing: 'beyond its budget', tone: 'bad' } as const;
  if (isTooMuch) return { standing: 'grew too much', tone: 'bad' } as const;
  if (bytes > beforeBytes) return { standing: 'grew', tone: 'warn' } as const;
  if (bytes < beforeBytes) return { standing: 'shrank', tone: 'good' } as const;
  return { standing: 'as before', tone: 'muted' } as const;
}

function rankOf({ bytes, beforeBytes = bytes, maxBytes = bytes, isTooMuch }: WeighedNow): number {
  if (bytes > maxBytes || isTooMuch) return 0;
  return bytes === beforeBytes ? 2 : 1;
}
