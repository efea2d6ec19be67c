import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changePoints } from '../../../../../src/shared/policy/change-points/change-points.ts';
import { noisySeries } from './noisy-series.ts';

const found = (values: readonly number[]): readonly number[] => changePoints(values).map(({ at }) => at);

describe('changePoints', () => {
  it.each<readonly [what: string, values: readonly number[], at: readonly number[]]>([
    ['nothing', [], []],
    ['one value', [5], []],
    ['two values', [5, 50], []],
    ['too few for two levels', [1, 1, 1, 9, 9, 9], []],
    ['no noise and no change', Array.from({ length: 100 }, () => 7), []],
    ['all zero', Array.from({ length: 100 }, () => 0), []],
    ['no noise, one step', noisySeries(1, 0, [100, 20], [110, 20]), [20]],
    ['no noise, a step of less than 1 %', noisySeries(1, 0, [1000, 20], [1009, 20]), []],
    ['noise alone', noisySeries(2, 0.05, [100, 400]), []],
    ['a step up', noisySeries(3, 0.02, [100, 50], [120, 50]), [50]],
    ['a step down and up again', noisySeries(4, 0.02, [100, 60], [80, 60], [100, 60]), [60, 120]],
    ['a spike', noisySeries(5, 0.02, [100, 50], [1000, 1], [100, 50]), []],
    ['a dip of two values', noisySeries(6, 0.02, [100, 50], [20, 2], [100, 50]), []],
    ['below zero', noisySeries(7, 0.02, [-100, 50], [-150, 50]), [50]],
    ['from zero', [...noisySeries(8, 0, [0, 30]), ...noisySeries(8, 0.01, [5, 30])], [30]],
  ])('%s', (_, values, at) => {
    expect(found(values)).toEqual(at);
  });

  it('says from where to where, in the unit of the series', () => {
    const values = [...Array.from({ length: 20 }, () => 10), ...Array.from({ length: 20 }, () => 15)];
    expect(changePoints(values)).toEqual([{ at: 20, before: 10, after: 15 }]);
  });

  it('passes over what is no number, and counts it in the places', () => {
    const values = [...noisySeries(3, 0.02, [100, 50], [120, 50])];
    values.splice(10, 0, Number.NaN, Number.POSITIVE_INFINITY);
    expect(found(values)).toEqual([52]);
  });

  it('finds the same in any unit and upside down', () => {
    const values = noisySeries(9, 0.03, [100, 70], [130, 40], [110, 80]);
    expect(found(values)).toEqual([70, 110]);
    expect(found(values.map((value) => value * 1e-9))).toEqual([70, 110]);
    expect(found(values.map((value) => 1 / value))).toEqual([70, 110]);
  });

  it('raises at most one false change in 20 000 values of plain noise', () => {
    const all = Array.from({ length: 40 }, (_, seed) => found(noisySeries(seed, 0.05, [100, 500])).length);
    expect(all.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(1);
  });

  it('answers for whatever numbers there are: ascending places inside', () => {
    fc.assert(
      fc.property(fc.array(fc.double(), { maxLength: 200 }), (values) => {
        const places = found(values);
        for (const [index, at] of places.entries()) {
          expect(at).toBeGreaterThan(places[index - 1] ?? 0);
          expect(at).toBeLessThan(values.length);
        }
      }),
    );
  });

  it('takes ten thousand values with a change every four', () => {
    const values = Array.from({ length: 10_000 }, (_, at) => (at % 8 < 4 ? 100 : 200));
    expect(found(values).length).toBeLessThan(10_000);
  });
});
