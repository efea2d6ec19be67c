import { describe, expect, it } from 'vitest';
import { betterOfUnit, unitFactor } from '../../../../src/shared/policy/measurement-unit.ts';

describe('units of measurements', () => {
  it.each<readonly [from: string, to: string, factor: number | undefined]>([
    ['ns', 'ms', 1e-6],
    ['s', 'ns', 1e9],
    ['μs', 'µs', 1],
    ['ns/iter', 'us', 1e-3],
    ['MiB', 'KiB', 1024],
    ['MB', 'kB', 1000],
    ['ops/ms', 'ops/s', 1000],
    ['widgets', 'widgets', 1],
    ['widgets', 'ms', undefined],
    ['ms', 'ops/s', undefined],
    ['B', 'ms', undefined],
  ])('%s to %s: %d', (from, to, factor) => {
    const found = unitFactor(from, to);
    if (factor === undefined) expect(found).toBeUndefined();
    else expect(found).toBeCloseTo(factor, 12);
  });

  it('knows what is better', () => {
    expect(['ms', 'B', 'ops/s', 'widgets'].map(betterOfUnit)).toEqual(['less', 'less', 'more', undefined]);
  });
});
