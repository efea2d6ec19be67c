import { describe, expect, it } from 'vitest';
import { SeededRandom } from '../../../../bench/generate/random.ts';
import { chartBenchmarks } from '../../../../src/regression-gate/benchmarks/chart-benchmarks.ts';
import type { BenchmarksFacts, MetricFacts } from '../../../../src/regression-gate/benchmarks/facts.ts';
import { judge } from '../../../../src/regression-gate/benchmarks/judgement.ts';
import type { BenchmarksOptions } from '../../../../src/regression-gate/benchmarks/settings.ts';

const RUNS = 60;
const commits = Array.from({ length: RUNS }, (_, at) => (at + 0xa0_0000).toString(16).padEnd(40, '0'));
const random = new SeededRandom(11);
const about = (value: number): number => value * (0.99 + random.below(2000) / 1e5);

function metric(name: string, level: (at: number) => number, values: readonly number[], more = {}): MetricFacts {
  const all = commits.map((_, at) => about(level(at)));
  return {
    name,
    unit: 'ms',
    better: 'less',
    exact: false,
    values,
    history: all,
    places: all.map((_, at) => at),
    ...more,
  };
}

const options: BenchmarksOptions = {
  reports: ['bench.json'],
  limits: [{ metric: 'limited', is: 'at-most', value: 0.5, unit: 's' }],
  compare: true,
  minChange: 3000,
  onSuspect: 'inconclusive',
  moreIsBetter: [],
  exact: [],
  machine: 'm',
};

function chartsOf(...metrics: readonly MetricFacts[]) {
  const facts: BenchmarksFacts = {
    metrics,
    commits,
    removed: [],
    renamed: [],
    reports: 1,
    machine: 'm',
    onDefaultBranch: false,
    ranges: [],
    problems: [],
  };
  return chartBenchmarks('benchmarks', options, facts, judge(options, facts));
}

describe('charts of benchmarks', () => {
  it('come in the order in which they matter', () => {
    const group = chartsOf(
      metric('stable', () => 10, [10]),
      metric('changed', (at) => (at < 20 ? 40 : 30), [30]),
      metric('suspect', () => 20, [23]),
      metric('limited', () => 480, [507]),
      metric('worse', () => 10, [12, 12.1, 12, 12.2]),
      metric('young', () => 1, [1], { history: [], places: [] }),
    )!;
    expect(group.charts.map(({ name, standing, matters }) => [name, standing, matters])).toEqual([
      ['worse', 'became worse', true],
      ['limited', 'beyond its limit', true],
      ['suspect', 'perhaps worse', true],
      ['changed', 'as before', true],
      ['stable', 'as before', false],
    ]);
    expect(group.charts[1]!.limits).toEqual([{ value: 500, text: 'at most 500 ms' }]);
    expect([group.runs.length, group.runs[0], group.runs.at(-1)]).toEqual([RUNS + 1, 'a000000', 'this run']);
  });

  it('mark the change at the commit that the finding names, also where only this run shows it', () => {
    const [old, now] = [
      chartsOf(metric('old', (at) => (at < 20 ? 40 : 30), [30]))!.charts[0]!,
      chartsOf(metric('now', () => 10, [12, 12.1, 12, 12.2]))!.charts[0]!,
    ];
    expect(old.changes).toMatchObject([{ run: 20, tone: 'good' }]);
    expect(old.changes[0]!.detail).toMatch(/^better, from 40\.?\d* ms to (?:29|30)\.?\d* ms, since a000140?$/u);
    expect(old.levels.map(({ from, to }) => [from, to])).toEqual([
      [0, 19],
      [20, RUNS],
    ]);
    expect(now.changes).toMatchObject([{ run: RUNS, tone: 'bad' }]);
    expect(now.description).toMatch(/64 values from .* and less is better\. \+2\d\.\d %: worse, .*since this run\.$/u);
  });

  it('of counts have no levels, and every step is a change', () => {
    const exact = metric('bytes', (at) => at, [43], { exact: true, unit: 'B' });
    const history = commits.map((_, at) => (at < 30 ? 40 : 42));
    const [chart] = chartsOf({ ...exact, history })!.charts;
    expect(chart!.levels).toEqual([]);
    expect(chart!.changes.map(({ run, text }) => [run, text])).toEqual([[30, '+5.0 %']]);
  });

  it('are drawn where runs were left out, and not of what cannot be drawn', () => {
    const some = metric('some', () => 10, [10]);
    const few = { ...some, history: [10, 1e305, 10.1], places: [3, 9, 40] };
    expect(chartsOf(few)!.charts[0]!.points.map(({ run }) => run)).toEqual([3, 40, RUNS]);
    expect(chartsOf(metric('young', () => 1, [1], { history: [], places: [] }))).toBeUndefined();
  });

  it('are at most 200', () => {
    const group = chartsOf(
      ...Array.from({ length: 250 }, (_, at) => metric(`m${at}`, () => 1, [1], { history: [1, 1], places: [1, 2] })),
    )!;
    expect([group.charts.length, group.omitted]).toEqual([200, 50]);
  });
});
