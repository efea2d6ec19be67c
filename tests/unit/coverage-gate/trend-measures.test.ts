import { expect, it } from 'vitest';
import { decide } from '../../../src/coverage-gate/decide.ts';
import { trendMeasures } from '../../../src/coverage-gate/trend-measures.ts';
import { factsOf, fileFacts, settingsOf, suiteFacts } from './facts.ts';

const told = (...args: Parameters<typeof factsOf>): readonly string[] =>
  trendMeasures(decide(settingsOf(), factsOf(...args))).map(({ name, value, unit }) => `${name} ${value} ${unit}`);

it('are the lines and branches of each suite, as far as they were measured', () => {
  const file = fileFacts('a.ts', { lines: [1, 3], branches: [1, 2] });
  const other = fileFacts('a.ts', { lines: [3, 3] });
  expect(told([suiteFacts('unit', [file]), suiteFacts('e2e', [other])])).toEqual([
    'unit: lines 33.33 %',
    'unit: branches 50 %',
    'e2e: lines 100 %',
  ]);
});

it('are never rounded up, and nothing to cover has none', () => {
  const almost = fileFacts('a.ts', { lines: [199_999, 200_000], branches: [0, 0] });
  expect(told([suiteFacts('unit', [almost])])).toEqual(['unit: lines 99.99 %']);
});

it('are none of what an earlier run measured', () => {
  const { metrics } = decide(settingsOf(), factsOf([suiteFacts('unit', [fileFacts('a.ts')])]));
  const carried = (commit: string | null) => trendMeasures({ metrics: { ...metrics, carried: [{ commit }] } });
  expect(carried('a'.repeat(40))).toEqual([]);
  // It was looked for and not found: all that is told was measured now.
  expect(carried(null)).toHaveLength(1);
});
