import { describe, expect, it } from 'vitest';
import { inLanes } from '../../../../src/anomaly-scan/arena/lanes.ts';
import { standings } from '../../../../src/anomaly-scan/arena/layers.ts';
import { livenessOf, notRun, type Outcome, outcomeOf, resultOf } from '../../../../src/anomaly-scan/arena/outcome.ts';
import type { Look } from '../../../../src/anomaly-scan/arena/visitor.ts';
import { VECTORS } from '../../../../src/anomaly-scan/vectors/index.ts';

const vectorOf = (id: string) => VECTORS.find((vector) => vector.id === id)!;
const SILENT: Look = {
  proof: undefined,
  violations: [],
  reached: false,
  fault: undefined,
  milliseconds: 9.4,
  afterLoadMs: 0,
};
const own = [{ directive: 'script-src-elem', subject: 'http://127.0.0.1:1/2/own.js' }];
const inline = [{ directive: 'script-src-attr', subject: 'inline' }];

describe('an outcome', () => {
  it.each<readonly [string, Partial<Look>, Outcome]>([
    ['R01', {}, 'silent'],
    ['R01', { violations: inline }, 'blocked'],
    ['R01', { violations: inline, proof: 'ran' }, 'executed'],
    ['R01', { proof: 'ran', fault: 'it floods' }, 'executed'],
    ['R01', { violations: inline, fault: 'it floods' }, 'unmeasured'],
    ['D01', { violations: own }, 'unmeasured'],
    ['D01', { violations: [...own, ...inline], reached: true }, 'blocked'],
    ['C18', { violations: own }, 'blocked'],
  ])('of %s with %j is %s', (id, look, outcome) => {
    expect(outcomeOf(vectorOf(id), { ...SILENT, ...look })).toBe(outcome);
  });

  it('without any defence is live, dead, or unknown', () => {
    expect(livenessOf({ ...SILENT, proof: 'ran' })).toBe('executed');
    expect(livenessOf({ ...SILENT, violations: inline })).toBe('not-live');
    expect(livenessOf({ ...SILENT, fault: 'crashed' })).toBe('unmeasured');
    expect(notRun(vectorOf('R01'), 'policy', 'unmeasured').outcome).toBe('unmeasured');
    expect(notRun(vectorOf('R01'), 'policy', 'not-live').outcome).toBe('not-live');
  });

  it('says what is known', () => {
    const said = (look: Partial<Look>) => resultOf(vectorOf('R01'), 'policy', 'blocked', { ...SILENT, ...look });
    expect(said({ violations: [...inline, { directive: 'sandbox', subject: '' }] })).toMatchObject({
      evidence: 'refused by script-src-attr (inline), sandbox',
      milliseconds: 9,
    });
    expect(said({ fault: 'the page crashed' }).evidence).toBe('the page crashed');
  });
});

describe('standings', () => {
  it('name the layers that stop a vector, and count nothing that is not live', () => {
    const result = (arm: string, outcome: Outcome) => resultOf(vectorOf('R01'), arm, outcome, SILENT);
    const of = (...outcomes: readonly (readonly [string, Outcome])[]) =>
      standings(outcomes.map(([arm, outcome]) => result(arm, outcome)))[0];
    expect(
      of(['none', 'executed'], ['policy', 'executed'], ['trusted-types', 'silent'], ['encoding', 'blocked']),
    ).toEqual({
      vector: 'R01',
      live: true,
      stoppedBy: ['trusted-types', 'encoding'],
      executedUnder: ['policy'],
      unmeasured: [],
    });
    expect(of(['none', 'not-live'], ['policy', 'not-live'])).toMatchObject({ live: false, stoppedBy: [] });
    expect(of(['none', 'executed'], ['policy', 'unmeasured'])).toMatchObject({ stoppedBy: [], unmeasured: ['policy'] });
    expect(of(['policy', 'blocked'])).toMatchObject({ live: false });
  });
});

describe('lanes', () => {
  it('work on so many at once, and give results in the order of the items', async () => {
    let [now, most] = [0, 0];
    const results = await inLanes([3, 1, 2, 5, 4], 2, async (item) => {
      most = Math.max(most, ++now);
      for (let at = 0; at < item; at++) await Promise.resolve();
      now--;
      return item * 10;
    });
    expect(results).toEqual([30, 10, 20, 50, 40]);
    expect(most).toBe(2);
  });

  it('end with the first fault', async () => {
    const begun: number[] = [];
    const work = async (item: number): Promise<void> => {
      begun.push(item);
      if (item === 2) throw new Error('two');
    };
    await expect(inLanes([1, 2, 3, 4], 1, work)).rejects.toThrow('two');
    expect(begun).toEqual([1, 2]);
  });
});
