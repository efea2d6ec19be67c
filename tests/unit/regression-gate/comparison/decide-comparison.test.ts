import { describe, expect, it } from 'vitest';
import { checkComparison } from '../../../../src/regression-gate/comparison/check-comparison.ts';
import { decideComparison } from '../../../../src/regression-gate/comparison/decide-comparison.ts';
import type { ComparisonFacts } from '../../../../src/regression-gate/comparison/facts.ts';
import { cpuOf } from '../../../../src/regression-gate/comparison/measured-command.ts';
import { presentComparison } from '../../../../src/regression-gate/comparison/present-comparison.ts';
import { Samples } from '../../../../src/regression-gate/comparison/samples.ts';
import { configure } from '../../../../src/regression-gate/comparison/settings.ts';
import type { BenchmarkMetric } from '../../../../src/shared/model/benchmark.ts';

type Metrics = { readonly [name: string]: readonly [value: number, unit: string, better?: 'more'] };

function metricsOf(metrics: Metrics): readonly BenchmarkMetric[] {
  return Object.entries(metrics).map(([name, [value, unit, better]]) => ({
    ...{ name, unit, better: better ?? 'less', exact: false },
    samples: [value, value, value * 10],
  }));
}

/** As if every run had measured the same. */
function factsOf(base: Metrics, head: Metrics, run: number, lines: { readonly [key: string]: unknown } = {}) {
  const options = configure(new Map(Object.entries({ command: 'x', ...lines })));
  const samples = new Samples();
  for (let pair = 0; pair < run; pair++) {
    samples.add('head', pair, metricsOf(head));
    samples.add('base', pair, metricsOf(base));
  }
  const [one, other] = ['a'.repeat(40), 'b'.repeat(40)];
  const facts: ComparisonFacts = {
    ...{ base: one, head: other, run, measure: 'reports', uncommitted: false },
    ...samples.paired(options),
  };
  return { options, facts };
}

function told(base: Metrics, head: Metrics, run = 10, lines: { readonly [key: string]: unknown } = {}): string {
  const { options, facts } = factsOf(base, head, run, lines);
  if (facts.metrics.length > 0) checkComparison(options, JSON.parse(JSON.stringify(facts)));
  const verdict = decideComparison(options, facts);
  const [check] = presentComparison(options, facts, verdict).checks;
  return [
    check!.outcome,
    ...verdict.findings.map(({ rule, message }) => `${rule} ${message.split(' ')[0]}`),
    ...verdict.problems.map(({ code }) => code),
  ].join(' ');
}

describe('base and head', () => {
  const [five, six] = [{ a: [5, 'ms'] } as Metrics, { a: [6, 'ms'] } as Metrics];
  it.each<readonly [what: string, answer: string, expected: string]>([
    ['as before', told(five, five), 'passed'],
    ['worse', told(five, six), 'failed comparison/became-worse a'],
    ['better', told(six, five), 'passed'],
    ['in other units', told({ a: [5, 'ms'] }, { a: [0.006, 's'] }), 'failed comparison/became-worse a'],
    [
      'a rate that falls',
      told({ a: [6, 'x/s', 'more'] }, { a: [5, 'x/s', 'more'] }),
      'failed comparison/became-worse a',
    ],
    ['more is said to be better', told(five, six, 10, { 'more-is-better': ['a'] }), 'passed'],
    ['within min-change', told(five, six, 10, { 'min-change': '20%' }), 'passed'],
    ['counted', told(five, six, 6, { exact: ['a'] }), 'failed comparison/became-worse a'],
    ['not measured any more', told({ ...five, b: [1, ''] }, five), 'passed comparison/not-measured b'],
    ['new', told(five, { ...five, b: [1, ''] }), 'passed'],
    ['another unit', told({ ...five, b: [1, 'MB'] }, { ...five, b: [1, 's'] }), 'inconclusive COMPARISON-UNIT'],
    ['six pairs', told(five, six, 6, { pairs: 6, 'most-pairs': 6 }), 'inconclusive COMPARISON-FEW'],
    ['zeros', told({ a: [0, 'ms'] }, { a: [0, 'ms'] }), 'inconclusive COMPARISON-FEW'],
  ])('%s', (_, answer, expected) => {
    expect(answer).toBe(expected);
  });

  it('is inconclusive where it may be much worse for all that is known', () => {
    const { options, facts } = factsOf(five, five, 30);
    const [metric] = facts.metrics;
    const noisy = { ...metric!, head: metric!.head.map((value, at) => value * (at % 2 === 0 ? 0.5 : 2)) };
    const verdict = decideComparison(options, { ...facts, metrics: [noisy] });
    expect(verdict.problems.map(({ code }) => code)).toEqual(['COMPARISON-UNCERTAIN']);
    expect(verdict.problems[0]!.reason).toMatch(/^a may be worse by more than 20 %: .* after 30 pairs of runs$/u);
  });

  it('decides on nothing that is missing', () => {
    const { options, facts } = factsOf(five, six, 10);
    const wrongs: readonly object[] = [
      { metrics: [] },
      { run: 9 },
      { base: 'main' },
      { measure: 'guess' },
      { metrics: [{ ...facts.metrics[0], head: [1] }] },
      { metrics: [{ ...facts.metrics[0], base: ['5'] }] },
    ];
    for (const wrong of wrongs) expect(() => checkComparison(options, { ...facts, ...wrong })).toThrow(/damaged/u);
  });
});

it.each([
  ['0m0.001s 0m0.002s\n0m1.234s 1m0.050s\n', 61_284],
  ['0m0,001s 0m0,002s\n0m1,234s 0m0,050s\n', 1284],
  ['0m0.000000s 0m0.000000s\n0m0.010000s 0m0.020000s\n', 30],
  ['', undefined],
  ['user 1.0\n', undefined],
])('the CPU time that a shell tells: %j', (times, ms) => {
  expect(cpuOf(times)).toEqual(ms === undefined ? undefined : expect.closeTo(ms, 6));
});

it.each([
  [{ command: ' ' }, /comparison\.command/u],
  [{ command: 'x', 'min-change': 'much' }, /comparison\.min-change/u],
  [{ command: 'x', 'time-limit': '5' }, /comparison\.time-limit/u],
])('refuses %j', (entries, message) => {
  expect(() => configure(new Map(Object.entries(entries)))).toThrow(message);
});
