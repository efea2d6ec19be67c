import { describe, expect, it } from 'vitest';
import { offlineScore } from '../../../bench/detector/offline.ts';
import { onlineScore } from '../../../bench/detector/online.ts';
import { consensus, f1 } from '../../../bench/detector/scores.ts';

describe('scores of a detector', () => {
  // By hand, from the definitions of TCPDBench (f_measure, margin 5, alpha 1/2).
  it.each<readonly [people: readonly (readonly number[])[], found: readonly number[], score: number]>([
    [[[], []], [], 1],
    [[[], []], [50], 2 / 3],
    [[[50], [50]], [], 2 / 3],
    [[[50], [50]], [55], 1],
    [[[50], [50]], [56], 0.5],
    [[[50], []], [50], 1],
    [[[50], [52]], [50, 52], 1],
    [[[3], []], [], (0.75 * 2) / 1.75],
  ])('%j, found %j: %d', (people, found, score) => {
    expect(f1(people, found)).toBeCloseTo(score, 12);
  });

  it('agrees when three of five do, within the margin', () => {
    expect(consensus([[50], [52], [48], [80], [82]])).toEqual([50]);
    expect(consensus([[50], [50], [100, 101], [100], [103]])).toEqual([100]);
    expect(consensus([[], [], []])).toEqual([]);
  });

  const series = [
    {
      name: 'step',
      values: Array.from({ length: 100 }, (_, at) => (at < 50 ? 100 : 120)),
      annotations: [[50], [50], [51], [], []],
      consensus: [50],
    },
  ];

  it('counts what was found, missed and made up', () => {
    expect(offlineScore(series, () => [52, 80])).toMatchObject({ recall: 1, falsePer1000: 10, consensusF1: 2 / 3 });
    expect(offlineScore(series, () => [])).toMatchObject({ recall: 0, falsePer1000: 0, consensusF1: 0 });
  });

  it('counts alarms on commits that are far from every mark', () => {
    const score = onlineScore(series, () => [10, 53, 70]);
    expect(score.sizes[1]).toMatchObject({ changes: 1, found: 1 });
    // 47 to 63 are near a mark.
    expect(score.falseAlarmsPer1000).toBeCloseTo(2000 / 83, 10);
    expect(score.delay).toBe(3);
    expect(onlineScore(series, () => [61]).sizes[1]).toMatchObject({ changes: 1, found: 0 });
  });
});
