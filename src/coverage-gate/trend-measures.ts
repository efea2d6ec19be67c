import type { TrendMeasure } from '../shared/model/trend.ts';
import type { Json, Verdict } from '../shared/model/verdict.ts';

type Known = { readonly [key: string]: Json };

/** Those that most reports have; the others move with them. */
const TOLD = ['lines', 'branches'] as const;

/** What is covered in each suite and in all of them together, in hundredths of a percent, never rounded up. */
export function trendMeasures({ metrics }: Pick<Verdict, 'metrics'>): readonly TrendMeasure[] {
  // What an earlier run measured is in its own place already.
  if (isCarried(metrics['carried'])) return [];
  const suites = Object.entries(objectOf(metrics['suites'])).map(([name, own]) => [name, objectOf(own)] as const);
  const combined = metrics['combined'] === undefined ? [] : ([['combined', objectOf(metrics['combined'])]] as const);
  return [...suites, ...combined].flatMap(([name, own]) =>
    TOLD.flatMap((metric): readonly TrendMeasure[] => {
      const { covered, total } = objectOf(own[metric]);
      // Nothing to cover has no percentage.
      if (typeof covered !== 'number' || typeof total !== 'number' || total === 0) return [];
      const value = Math.floor((covered * 10_000) / total) / 100;
      return [{ name: `${name}: ${metric}`, unit: '%', value, better: 'more' }];
    }),
  );
}

function isCarried(carried: Json | undefined): boolean {
  return Array.isArray(carried) && carried.some((one: Json) => typeof objectOf(one)['commit'] === 'string');
}

function objectOf(value: Json | undefined): Known {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Known) : {};
}
