import type { Chart, ChartLimit } from '../model/chart.ts';
import { levelSeries, type MeasuredSeries } from './level-series.ts';
import { measureText } from './measure-text.ts';

/** What the measured run is called: whoever reads the page knows its commit. */
export const THIS_RUN = 'this run';
/** A unit is a text of a report. */
const LONGEST_UNIT = 24;
/** Changes that are told in words; the others are counted. */
const MOST_TOLD = 5;

/** A measurement, what is said of it and what it may be. */
export interface ToldSeries extends MeasuredSeries, Pick<Chart, 'name' | 'standing' | 'tone'> {
  readonly limits: readonly ChartLimit[];
}

/** The chart of a measurement over time, in words too; it matters when anything changed or stands out. `runs`: what each run is called. */
export function measuredChart(series: ToldSeries, runs: readonly string[]): Chart {
  const { name, standing, tone, limits } = series;
  const unit = series.unit.slice(0, LONGEST_UNIT);
  // Larger ones are no measurement, and cannot be drawn.
  const points = series.points.filter(({ value }) => Math.abs(value) < 1e300);
  const { levels, changes } = levelSeries({ ...series, unit, points }, runs);
  const values = points.map(({ value }) => value);
  const range = [minimum(values), maximum(values)].map((value) => measureText(value, unit)).join(' to ');
  const told = changes.slice(-MOST_TOLD).reverse();
  const sentences = [
    `${points.length} values from ${range}; the last is ${measureText(values.at(-1) ?? 0, unit)}, and ${series.better} is better`,
    ...told.map(({ text, detail }) => `${text}: ${detail}`),
    ...(changes.length > told.length ? [`${changes.length - told.length} earlier changes`] : []),
    ...limits.map(({ text }) => `Limit: ${text}`),
  ];
  return {
    name,
    unit,
    standing,
    tone,
    matters: changes.length > 0 || tone === 'bad' || tone === 'warn' || tone === 'good',
    description: `${sentences.join('. ')}.`,
    points,
    levels,
    changes,
    limits,
  };
}

function minimum(values: readonly number[]): number {
  return values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
}

function maximum(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
}
