import { describe, expect, it } from 'vitest';
import { chartTrends } from '../../../src/certify/chart-trends.ts';
import type { TrendFacts } from '../../../src/certify/facts.ts';
import { type MeasuredNow, measuredNow } from '../../../src/certify/measured-now.ts';
import type { AnyGate } from '../../../src/shared/gate.ts';
import type { Outcome, Verdict } from '../../../src/shared/model/verdict.ts';

const COMMITS = Array.from({ length: 12 }, (_, at) => at.toString(16).repeat(40));
const measure = (title: string, name: string, value: number, more: Partial<MeasuredNow> = {}): MeasuredNow => ({
  name,
  unit: '',
  value,
  better: 'more',
  title,
  ...more,
});
const series = (name: string, values: readonly number[], unit = '', from = COMMITS.length - values.length) => ({
  name,
  unit,
  places: values.map((_, at) => from + at),
  values,
});
const trends = (...all: TrendFacts['series']): TrendFacts => ({ commits: COMMITS, series: all });
const shown = (facts: TrendFacts, ...now: readonly (readonly [string, MeasuredNow])[]) =>
  chartTrends(facts, new Map(now));

describe('charts of what the gates measured', () => {
  it('end with this run, in a group for each gate, what changed first', () => {
    const { charts = [], chartsNote } = shown(
      trends(series('c/unit: lines', [90, 91], '%'), series('r/tests', [5]), series('r/warnings', [3, 3, 3])),
      ['r/warnings', measure('Regression', 'warnings', 3, { better: 'less' })],
      ['r/tests', measure('Regression', 'tests', 8)],
      ['c/unit: lines', measure('Coverage', 'unit: lines', 90, { unit: '%' })],
    );
    expect(chartsNote).toBeUndefined();
    expect(charts.map(({ title, charts: own }) => [title, ...own.map(({ name }) => name)])).toEqual([
      ['Regression', 'tests', 'warnings'],
      ['Coverage', 'unit: lines'],
    ]);
    const [, coverage] = charts;
    expect(coverage!.runs.slice(-2)).toEqual(['bbbbbbb', 'this run']);
    expect(coverage!.charts[0]).toMatchObject({
      standing: 'fell',
      tone: 'warn',
      points: [
        { run: 10, value: 90 },
        { run: 11, value: 91 },
        { run: 12, value: 90 },
      ],
      description: expect.stringContaining(
        '3 values from 90 % to 91 %; the last is 90 %, and more is better.',
      ) as string,
    });
    expect(charts[0]!.charts.map(({ standing, tone }) => [standing, tone])).toEqual([
      ['rose', 'good'],
      ['as before', 'muted'],
    ]);
  });

  it.each<[better: MeasuredNow['better'], before: number, now: number, said: string]>([
    ['less', 2, 3, 'rose warn'],
    ['less', 3, 2, 'fell good'],
    ['more', 3, 2, 'fell warn'],
    ['more', 0, 2, 'rose good'],
  ])('say whether it got better: %s is better, from %d to %d', (better, before, now, said) => {
    const { charts } = shown(trends(series('r/x', [before])), ['r/x', measure('R', 'x', now, { better })]);
    const [chart] = charts![0]!.charts;
    expect(`${chart!.standing} ${chart!.tone}`).toBe(said);
  });

  it('show bytes in a unit that is short', () => {
    const bytes = measure('R', 'size', 25_000_000, { unit: 'B', better: 'less' });
    const { charts } = shown(trends(series('r/size', [24_000_000], 'B')), ['r/size', bytes]);
    expect(charts![0]!.charts[0]).toMatchObject({ unit: 'MB', points: [{ value: 24 }, { value: 25 }] });
  });

  it('are a hundred at most', () => {
    const names = Array.from({ length: 103 }, (_, at) => `c/${at}`);
    const { charts } = shown(
      trends(...names.map((name) => series(name, [1]))),
      ...names.map((name) => [name, measure('C', name, 1)] as const),
    );
    expect(charts![0]!.charts).toHaveLength(100);
    expect(charts![0]!.omitted).toBe(3);
  });

  it('are not of a measure that has another unit now, nor of one that is new', () => {
    const { charts, chartsNote } = shown(trends(series('r/a', [1], 'ms')), ['r/a', measure('R', 'a', 1)], [
      'r/b',
      measure('R', 'b', 1),
    ] as const);
    expect(charts).toBeUndefined();
    expect(chartsNote).toContain('This run took no measure that earlier runs kept.');
  });

  it('name what this run did not measure, but not what was taken out long ago', () => {
    const { charts, chartsNote } = shown(
      trends(series('c/unit: lines', [90, 91]), series('r/tests', [5]), series('r/old', [1], '', 0)),
      ['r/tests', measure('Regression', 'tests', 8)],
    );
    expect(charts).toHaveLength(1);
    expect(chartsNote).toBe('Measured by earlier runs, but not by this one, and not shown: c/unit: lines.');
  });
});

describe('without a history it is said', () => {
  const none = (code: string): string =>
    chartTrends({ commits: [], series: [], problem: { code, reason: 'the reason', hint: 'The hint.' } }, new Map())
      .chartsNote ?? '';
  it.each([
    ['BASELINE-NONE', ['No earlier run of all gates is kept yet', 'default branch', 'save-baseline: always']],
    ['BASELINE-UNSET', ['the reason (BASELINE-UNSET). The hint.', 'default branch']],
    ['BASELINE-UNREACHABLE', ['the reason (BASELINE-UNREACHABLE). The hint.']],
  ])('why, and how one comes to be: %s', (code, words) => {
    for (const word of words) expect(none(code)).toContain(word);
  });
});

describe('what this run measured', () => {
  const gate = (id: string): AnyGate =>
    ({
      id,
      title: `The ${id}`,
      trendOf: ({ metrics }: Verdict) => [{ name: 'n', unit: '', value: Number(metrics['n']), better: 'more' }],
    }) as unknown as AnyGate;
  const of = (id: string, outcome: Outcome, more: Partial<Verdict> = {}) => ({
    verdict: { version: 1, gate: id, outcome, summary: '', findings: [], metrics: { n: 4 }, ...more } as const,
    presentation: { title: '', outcome, headline: '', tables: [], notes: [], reproduce: '' },
  });
  const problem = (code: string) => ({ problem: { code, reason: '', hint: '' } });
  const { trendOf: _, ...silent } = gate('d');

  it('is that of gates that came to a verdict, or lack nothing but a baseline', () => {
    const now = measuredNow(
      [gate('a'), gate('b'), gate('c'), silent as AnyGate, gate('e')],
      [
        of('a', 'failed'),
        of('b', 'inconclusive', problem('LCOV-TRUNCATED')),
        of('c', 'inconclusive', problem('BASELINE-NONE')),
        of('d', 'passed'),
      ],
    );
    expect([...now]).toEqual([
      ['a/n', { name: 'n', unit: '', value: 4, better: 'more', title: 'The a' }],
      ['c/n', { name: 'n', unit: '', value: 4, better: 'more', title: 'The c' }],
    ]);
  });
});
