import { expect, it } from 'vitest';
import { levelSeries } from '../../../../src/shared/history/level-series.ts';

const RUNS = ['a', 'b', 'c', 'd', 'e', 'f', 'this run'];

function changesOf(values: readonly number[], unit: string, better: 'less' | 'more') {
  const points = values.map((value, run) => ({ run, value }));
  return levelSeries({ unit, better, exact: true, share: 0.05, points, told: [] }, RUNS).changes;
}

it('tells a step without noise from one value to the next, however far the values crept before and after', () => {
  expect(changesOf([100, 104, 108, 120, 124, 128], 'B', 'less')).toEqual([
    { run: 3, text: '+11.1 %', detail: 'worse, from 108 B to 120 B, since d', tone: 'bad' },
  ]);
  // Between the middles of both parts nothing changed, and yet it fell.
  expect(changesOf([100, 104, 108, 100, 104, 108], '', 'more')).toMatchObject([
    { run: 3, text: '−7.4 %', tone: 'bad' },
  ]);
});

it('tells a percentage in points', () => {
  expect(changesOf([90, 84.5, 92], '%', 'more')).toMatchObject([
    { text: '−5.5 pp', detail: 'worse, from 90 % to 84.5 %, since b', tone: 'bad' },
    { text: '+7.5 pp', tone: 'good' },
  ]);
  expect(changesOf([0.1, 0.12], '%', 'less')).toMatchObject([{ text: '+0.02 pp', tone: 'bad' }]);
});

it('tells the value where there was none before, or is none now', () => {
  expect(changesOf([0, 2, 0], '', 'less')).toMatchObject([
    { text: '2', tone: 'bad' },
    { text: '0', tone: 'good' },
  ]);
  expect(changesOf([0, 50], '%', 'more')).toMatchObject([{ text: '50 %', tone: 'good' }]);
});
