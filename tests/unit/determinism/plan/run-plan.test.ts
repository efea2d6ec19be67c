import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coveredPairs, planRuns } from '../../../../src/determinism/plan/run-plan.ts';

const NAMES = 'abcdefghijklmno'.split('');

describe('planRuns', () => {
  it('says most with two: nothing varied, and everything', () => {
    expect(planRuns(2, NAMES)).toEqual([[], NAMES]);
  });

  it('covers every pair of fifteen with eight, everything at once included', () => {
    expect(coveredPairs(planRuns(8, NAMES), NAMES)).toEqual({ covered: 105, total: 105 });
    expect(coveredPairs(planRuns(2, NAMES), NAMES)).toEqual({ covered: 0, total: 105 });
  });

  it('is the beginning of every longer one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 60 }), fc.integer({ min: 0, max: 15 }), (runs, count) => {
        const names = NAMES.slice(0, count);
        const plan = planRuns(runs, names);
        expect(plan).toHaveLength(runs);
        expect(plan[0]).toEqual([]);
        expect(planRuns(runs + 7, names).slice(0, runs)).toEqual(plan);
        for (const row of plan) expect(names.filter((name) => row.includes(name))).toEqual(row);
      }),
    );
  });

  it('varies each in about half of many', () => {
    const plan = planRuns(1000, NAMES);
    for (const name of NAMES) {
      const share = plan.filter((row) => row.includes(name)).length;
      expect(share).toBeGreaterThan(430);
      expect(share).toBeLessThan(570);
    }
  });
});
