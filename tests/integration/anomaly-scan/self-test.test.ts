import { describe, expect, it } from 'vitest';
import { NO_POLICY } from '../../../src/anomaly-scan/arena/policy.ts';
import { disagreements, selfTestArms, stoppedOnlyBy } from '../../../src/anomaly-scan/arena/self-test.ts';
import { VECTORS } from '../../../src/anomaly-scan/vectors/index.ts';
import { outcomesOf, runOf, vectorsOf } from './arena-runs.ts';

/** No single defence that is switched off changes anything. */
const UNMOVED = vectorsOf('D16', 'E23', 'F02');
const LIVE = VECTORS.filter(({ dead }) => dead === undefined);

describe('switching off one defence at a time', () => {
  it('turns exactly those vectors to executed that nothing else stops', { timeout: 240_000 }, async () => {
    const moved = selfTestArms().flatMap(({ off }) => stoppedOnlyBy(LIVE, off).slice(0, 1));
    const vectors = [...new Set([...moved, ...UNMOVED])];
    const run = await runOf({ vectors, arms: selfTestArms(), concurrency: 4 });
    expect(disagreements(vectors, run.results)).toEqual([]);
    // It would be true of nothing, too.
    expect(new Set(Object.values(outcomesOf(run, 'none')))).toEqual(new Set(['executed']));
    for (const { id, off } of selfTestArms()) {
      const turned = stoppedOnlyBy(vectors, off).map((vector) => [vector.id, outcomesOf(run, id)[vector.id]]);
      expect(turned, id).toEqual(turned.map(([vector]) => [vector, 'executed']));
    }
  });
});

describe('looking at vectors beside each other', () => {
  it('says the same as looking at each alone', async () => {
    const vectors = LIVE.filter((_, at) => at % 8 === 0);
    const arms = selfTestArms().slice(0, 1);
    const beside = await runOf({ vectors, arms });
    const alone = await runOf({ vectors, arms, together: 1 });
    const told = (run: typeof beside) => run.results.map(({ vector, arm, outcome }) => [vector, arm, outcome]);
    expect(told(beside)).toEqual(told(alone));
  });

  it('says the same of what an application encodes, and runs the same defences once', async () => {
    const vectors = LIVE.filter((_, at) => at % 24 === 0);
    const arms = ['encoding', 'again'].map((id) => ({ id, policy: NO_POLICY, encoding: true }));
    const [beside, alone] = [
      await runOf({ vectors, arms }),
      await runOf({ vectors, arms: arms.slice(0, 1), together: 1 }),
    ];
    expect(outcomesOf(beside, 'encoding')).toEqual(outcomesOf(alone, 'encoding'));
    expect(Object.values(outcomesOf(beside, 'encoding'))).toContain('silent');
    const of = (arm: string) =>
      beside.results.filter((result) => result.arm === arm).map((result) => ({ ...result, arm: '' }));
    // To the millisecond: it was not run again.
    expect(of('again')).toEqual(of('encoding'));
  });
});
