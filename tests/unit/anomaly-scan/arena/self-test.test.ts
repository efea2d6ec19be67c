import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../../../src/anomaly-scan/arena/outcome.ts';
import { enforced } from '../../../../src/anomaly-scan/arena/policy.ts';
import { referencePolicy, SITE_DEFENCES } from '../../../../src/anomaly-scan/arena/reference-policy.ts';
import { disagreements, selfTestArms, stoppedOnlyBy } from '../../../../src/anomaly-scan/arena/self-test.ts';
import { VECTORS } from '../../../../src/anomaly-scan/vectors/index.ts';

const result = (vector: string, arm: string, outcome: Outcome) => ({
  vector,
  arm,
  outcome,
  evidence: '',
  violations: [],
  milliseconds: 0,
});

describe('the reference policy', () => {
  it('is another one for each defence that is off, and only there', () => {
    const texts = [referencePolicy([]), ...SITE_DEFENCES.map((defence) => referencePolicy([defence]))].map((policy) =>
      JSON.stringify(policy),
    );
    expect(new Set(texts).size).toBe(SITE_DEFENCES.length + 1);
  });

  it('has one policy, with a nonce that is new, and a header for each of the others', () => {
    expect(enforced(referencePolicy([]))).toHaveLength(1);
    expect(enforced(referencePolicy([]))[0]).toContain("script-src 'nonce-{nonce}';");
    expect(referencePolicy([]).headers.map(([name]) => name)).toHaveLength(4);
    expect(enforced(referencePolicy(['script-src']))[0]).not.toContain('nonce');
    expect(referencePolicy(['upload-policy']).meta).toHaveLength(1);
  });
});

describe('the self-test', () => {
  it('has a vector for every arm, but where two defences have to be off', () => {
    const live = VECTORS.filter(({ dead }) => dead === undefined);
    const without = selfTestArms().filter(({ off }) => stoppedOnlyBy(live, off).length === 0);
    expect(without.map(({ id }) => id)).toEqual(['all-on', 'without trusted-types', 'without nosniff']);
  });

  it('tells what the browser does otherwise, and nothing of what is not live', () => {
    const vectors = VECTORS.filter(({ id }) => id === 'E01' || id === 'E13' || id === 'E23');
    const arm = selfTestArms().find(({ off }) => off.join() === 'img-src')!.id;
    const said = (image: Outcome, all: Outcome) =>
      disagreements(vectors, [
        result('E01', 'none', 'executed'),
        result('E13', 'none', 'not-live'),
        result('E23', 'none', 'executed'),
        result('E01', arm, image),
        result('E13', arm, 'not-live'),
        result('E01', 'all-on', 'blocked'),
        result('E23', 'all-on', all),
      ]);
    expect(said('executed', 'executed')).toEqual([]);
    expect(said('blocked', 'silent')).toEqual(['E23 is silent with everything on', 'E01 is blocked with img-src off']);
  });
});
