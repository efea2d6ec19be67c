import { describe, expect, it } from 'vitest';
import { SeededRandom } from '../../../../../bench/generate/random.ts';
import {
  discoveries,
  expectedFalseAlarms,
  surprise,
} from '../../../../../src/shared/policy/change-points/false-discovery.ts';
import { noise } from './noisy-series.ts';

describe('discoveries', () => {
  it.each<readonly [p: readonly number[], found: string]>([
    [[], ''],
    [[0.04], '1'],
    [[0.06], '0'],
    // Benjamini and Hochberg (1995), the example of 15 p-values: the first four at 0.05.
    [
      [0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1],
      '111100000000000',
    ],
    [[1, 0.04, 0.9, 0.03], '0000'],
    // One that is too large alone is carried by those behind it.
    [[0.03, 0.04], '11'],
  ])('%j', (p, found) => {
    expect(discoveries(p, 0.05).map(Number).join('')).toBe(found);
  });

  it('keeps its promise over 200 metrics of noise: hardly a run of 100 has a discovery', () => {
    const random = new SeededRandom(3);
    const runs = Array.from({ length: 100 }, () => {
      const p = Array.from({ length: 200 }, () => {
        const level = 100 + noise(random, 1) * Math.sqrt(Math.PI / 100);
        return surprise({ level, noise: 1, values: 50 }, 100 + noise(random, 1));
      });
      return discoveries(p, 0.05).some(Boolean);
    });
    expect(runs.filter(Boolean).length).toBeLessThanOrEqual(10);
  });
});

describe('surprise', () => {
  it.each([
    [{ level: 100, noise: 0, values: 10 }, 100, 1],
    [{ level: 100, noise: 0, values: 10 }, 101, 0],
    [{ level: 100, noise: 1, values: 1e9 }, 101.959964, 0.05],
  ])('%j, then %d: %d', (level, value, p) => {
    expect(surprise(level, value)).toBeCloseTo(p, 6);
  });

  it('expects few false alarms', () => {
    expect(expectedFalseAlarms(200)).toBeCloseTo(0.12, 10);
  });
});
