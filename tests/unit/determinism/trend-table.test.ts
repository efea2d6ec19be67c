import { expect, it } from 'vitest';
import { decide } from '../../../src/determinism/decide.ts';
import { TREND_TABLE } from '../../../src/determinism/trend-table.ts';
import { countedMeasures } from '../../../src/shared/policy/counted-measures.ts';
import { factsOf, OTHER, runOf, settingsOf } from './facts.ts';

it('names what the verdict counts', () => {
  const { metrics } = decide(settingsOf(), factsOf({ runs: [runOf(0), runOf(1, OTHER), runOf(2)] }));
  expect(countedMeasures(metrics, TREND_TABLE).map(({ name, value }) => `${name} ${value}`)).toEqual([
    'different results 2',
    'size of the artifacts 100',
  ]);
});
