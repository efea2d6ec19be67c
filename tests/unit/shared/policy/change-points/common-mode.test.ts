import { describe, expect, it } from 'vitest';
import { commonMode } from '../../../../../src/shared/policy/change-points/common-mode.ts';

const moved = (count: number, factor: number) =>
  Array.from({ length: count }, (_, at) => ({ value: (at + 1) * factor, level: at + 1, noise: 0.01, values: 20 }));

describe('commonMode', () => {
  it.each<readonly [what: string, series: ReturnType<typeof moved>, expected: ReturnType<typeof commonMode>]>([
    ['40 of 42 move together', [...moved(40, 1.25), ...moved(2, 1)], { factor: 1.25, moved: 40, of: 42 }],
    ['down', moved(10, 0.8), { factor: 0.8, moved: 10, of: 10 }],
    ['one of 42 moves', [...moved(1, 1.25), ...moved(41, 1)], undefined],
    ['half of them do', [...moved(20, 1.25), ...moved(20, 1)], undefined],
    ['as many up as down', [...moved(20, 1.25), ...moved(20, 0.75)], undefined],
    ['too few to tell', moved(7, 2), undefined],
    ['all by less than counts', moved(20, 1.01), undefined],
    ['none', [], undefined],
  ])('%s', (_, series, expected) => {
    expect(commonMode(series)).toEqual(expected);
  });

  it('leaves out what has no ratio', () => {
    expect(commonMode(moved(10, 1.5).map((one) => ({ ...one, level: 0 })))).toBeUndefined();
  });
});
