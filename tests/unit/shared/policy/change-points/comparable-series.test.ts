import { describe, expect, it } from 'vitest';
import {
  comparableSeries,
  type MeasuredPoint,
} from '../../../../../src/shared/policy/change-points/comparable-series.ts';

const point = (value: number, unit = 'ms', machine?: string): MeasuredPoint => ({
  value,
  unit,
  ...(machine === undefined ? {} : { machine }),
});

describe('comparableSeries', () => {
  it.each<
    readonly [what: string, points: readonly MeasuredPoint[], values: readonly number[], left: readonly number[]]
  >([
    ['nothing', [], [], [0, 0, 0]],
    ['one point', [point(1)], [1], [0, 0, 0]],
    ['ns, then ms', [point(5e6, 'ns'), point(6)], [5, 6], [0, 0, 0]],
    ['a time, then a rate', [point(5), point(6, 'ops/s')], [6], [0, 1, 0]],
    ['another machine', [point(5, 'ms', 'a'), point(9, 'ms', 'b'), point(6, 'ms', 'a')], [5, 6], [1, 0, 0]],
    ['no machine noted before', [point(5), point(6, 'ms', 'a')], [6], [1, 0, 0]],
    ['no measurements', [point(Number.NaN), point(-1), point(Number.POSITIVE_INFINITY), point(6)], [6], [0, 0, 3]],
  ])('%s', (_, points, values, left) => {
    const series = comparableSeries(points);
    expect(series.values).toEqual(values);
    expect([series.otherMachine, series.otherUnit, series.impossible]).toEqual(left);
  });

  it('says where its values are in the history', () => {
    expect(comparableSeries([point(1, 'B'), point(2), point(3)]).places).toEqual([1, 2]);
  });
});
