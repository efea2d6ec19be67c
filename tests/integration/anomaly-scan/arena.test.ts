import { describe, expect, it } from 'vitest';
import { layersOf, standings } from '../../../src/anomaly-scan/arena/layers.ts';
import type { Policy } from '../../../src/anomaly-scan/arena/policy.ts';
import { outcomesOf, runOf, vectorsOf } from './arena-runs.ts';

const STRICT: Policy = {
  headers: [
    [
      'Content-Security-Policy',
      "default-src 'none'; script-src 'nonce-{nonce}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    ],
    ['X-Content-Type-Options', 'nosniff'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
  ],
  meta: [],
};

describe('the arena', () => {
  it('proves attacks without a defence, and says which layer stops each', async () => {
    const vectors = vectorsOf(
      'R02',
      'R14',
      'R17',
      'D01',
      'D11',
      'D16',
      'D18',
      'C14',
      'E02',
      'E20',
      'E23',
      'F01',
      'F04',
      'M01',
    );
    const run = await runOf({ vectors, arms: layersOf(STRICT) });
    expect(run.browser.version).toMatch(/^\d+\.\d+/u);
    expect(run.results).toHaveLength(vectors.length * 4);
    const rows = Object.fromEntries(
      standings(run.results).map(({ vector, live, stoppedBy }) => [vector, live && stoppedBy.join(' ')]),
    );
    expect(rows).toEqual({
      R02: 'policy trusted-types encoding',
      R14: 'encoding',
      R17: 'policy trusted-types encoding',
      D01: 'policy trusted-types',
      D11: 'policy trusted-types',
      D16: '',
      D18: 'policy trusted-types',
      C14: 'policy trusted-types',
      E02: 'policy trusted-types encoding',
      E20: 'policy trusted-types',
      E23: '',
      F01: 'policy trusted-types',
      F04: 'policy trusted-types',
      M01: false,
    });
    const evidence = (vector: string, arm: string) =>
      run.results.find((result) => result.vector === vector && result.arm === arm)?.evidence;
    expect(evidence('R02', 'none')).toMatch(/^ran as http:\/\/127\.0\.0\.1:\d+$/u);
    expect(evidence('R02', 'policy')).toContain('script-src-attr (inline)');
    expect(evidence('D01', 'trusted-types')).toContain('require-trusted-types-for (trusted-types sink)');
    expect(evidence('E20', 'policy')).toContain('connect-src (wss://127.0.0.1:');
    expect(evidence('E02', 'none')).toMatch(/^GET \/\d+\/d\?.* arrived at another origin$/u);
    expect(evidence('F04', 'policy')).toBe('nothing happened, twice');
    expect(outcomesOf(run, 'policy')['M01']).toBe('not-live');
  });
});
