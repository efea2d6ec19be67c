import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { effectOf, effectOfFirst, effectText, judgedSuites } from '../../../../src/coverage-gate/gaps/effect.ts';
import { factsOf, fileFacts, PROBLEM, settingsOf, suiteFacts, suiteSettings } from '../facts.ts';
import { gap } from './gap-facts.ts';

const A = fileFacts('a.ts', { lines: [80, 90] });
const B = fileFacts('b.ts', { lines: [0, 10] });
const SETTINGS = settingsOf({
  suites: [
    suiteSettings('unit', { thresholds: { lines: 85_000 } }),
    suiteSettings('e2e', { thresholds: { lines: 10_000 } }),
  ],
});

describe('one gap', () => {
  const suites = judgedSuites(SETTINGS, factsOf([suiteFacts('unit', [A, B]), suiteFacts('e2e', [A])]));
  test.each([
    ['reaches the threshold', gap('a.ts', { lines: [80, 90] }), 'unit +10.00 points, to 90.00 %: reaches 85 %'],
    [
      'in no report: the total grows',
      gap('c.ts', { measured: false, lines: [0, 10] }),
      'unit +1.81 points, to 81.81 %: still below 85 %',
    ],
    ['in no suite', gap('d.ts', { lines: [0, 10] }), undefined],
  ])('%s', (_what, one, expected) => {
    const effect = effectOf(one, suites);
    expect(effect && effectText(effect)).toBe(expected);
  });
});

test('suites below their threshold come first, then others; those that were not measured never', () => {
  const facts = factsOf([
    suiteFacts('e2e', [A]),
    suiteFacts('bad', [A], { problems: [PROBLEM] }),
    suiteFacts('unit', [A, B]),
    suiteFacts('empty', []),
  ]);
  expect(judgedSuites(SETTINGS, facts).map(({ suite }) => suite)).toEqual(['unit', 'e2e']);
});

test('all suites together, where they have a threshold', () => {
  const facts = factsOf([suiteFacts('unit', [A]), suiteFacts('e2e', [A])], { combined: suiteFacts('combined', [A]) });
  const settings = settingsOf({ suites: [], combined: { lines: 99_000 } });
  expect(judgedSuites(settings, facts).map(({ suite }) => suite)).toEqual(['combined', 'unit', 'e2e']);
  expect(judgedSuites(settingsOf({ suites: [] }), facts).map(({ suite }) => suite)).toEqual(['unit', 'e2e']);
});

test('a point so small is not shown as none', () => {
  const facts = factsOf([suiteFacts('unit', [fileFacts('a.ts', { lines: [99_998, 100_000] })])]);
  const effect = effectOf(gap('a.ts'), judgedSuites(settingsOf(), facts))!;
  expect(effectText({ ...effect, after: { covered: 99_999, total: 100_000 } })).toBe(
    'unit +less than 0.01 points, to 99.99 %',
  );
});

test('the first gaps that reach a threshold together', () => {
  const [suite] = judgedSuites(SETTINGS, factsOf([suiteFacts('unit', [A, B, fileFacts('c.ts', { lines: [0, 5] })])]));
  const gaps = [gap('nowhere.ts'), gap('c.ts'), gap('b.ts'), gap('a.ts')];
  // 80 of 105 = 76 %; with c.ts 85 = 80.9 %; with b.ts 95 = 90.4 %.
  expect(effectOfFirst(gaps, suite!).count).toBe(3);
  expect(effectOfFirst(gaps.slice(0, 2), suite!)).toMatchObject({
    count: null,
    effect: { after: { covered: 85, total: 105 } },
  });
});

test('points are never more than what is missing', () => {
  fc.assert(
    fc.property(fc.nat(1000), fc.nat(1000), fc.nat(1000), (covered, open, other) => {
      const file = fileFacts('a.ts', { lines: [covered, covered + open + 1] });
      const facts = factsOf([suiteFacts('unit', [file, fileFacts('b.ts', { lines: [0, other] })])]);
      const effect = effectOf(gap('a.ts'), judgedSuites(settingsOf(), facts))!;
      expect(effect.after).toEqual({ covered: covered + open + 1, total: covered + open + 1 + other });
      const points = /\+([\d.]+) points/.exec(effectText(effect))?.[1] ?? '0';
      expect(Number(points)).toBeLessThanOrEqual((100 * (open + 1)) / (covered + open + 1 + other));
    }),
  );
});
