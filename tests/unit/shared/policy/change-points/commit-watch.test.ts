import { describe, expect, it } from 'vitest';
import { WATCH_RULES, watchCommits } from '../../../../../src/shared/policy/change-points/commit-watch.ts';
import { noisySeries } from './noisy-series.ts';

const standings = (values: readonly number[]): string =>
  watchCommits(values)
    .map(({ standing }) => ({ few: '?', stable: '.', suspect: 's', changed: '!' })[standing])
    .join('');
const level = (value: number, length: number): readonly number[] => Array.from({ length }, () => value);

describe('watchCommits', () => {
  it.each<readonly [what: string, values: readonly number[], standings: string]>([
    ['nothing', [], ''],
    ['one value is no level', [1], '?'],
    ['no noise: anything above 3 % is a suspect', [...level(100, 8), 103, 104], '????????.s'],
    ['four of five confirm, and a new level begins', [...level(100, 8), ...level(120, 9)], '????????sss!????.'],
    ['one good value between', [...level(100, 8), 120, 120, 100, 120, 120], '????????ss.s!'],
    ['two good values between do not', [...level(100, 8), 120, 120, 100, 100, 120], '????????ss..s'],
    ['up and down is no change', [...level(100, 8), 120, 80, 120, 80, 120, 80], '????????ssssss'],
    ['spikes are no level', [...level(100, 8), 120, 100, 100, 100, 100, 120], '????????s....s'],
    ['what is no number is passed over', [...level(100, 8), Number.NaN, 120], '????????s'],
  ])('%s', (_, values, expected) => {
    expect(standings(values)).toBe(expected);
  });

  it('says since when, and what it was compared with', () => {
    const last = watchCommits([...level(100, 8), ...level(120, 4)]).at(-1)!;
    expect(last).toEqual({
      at: 11,
      value: 120,
      level: 100,
      noise: 0,
      values: 8,
      standing: 'changed',
      direction: 1,
      since: 8,
    });
  });

  it('raises no alarm in 10 000 commits of plain noise, and finds nearly every change of 10 %', () => {
    let [alarms, found] = [0, 0];
    for (let seed = 0; seed < 20; seed++) {
      alarms += watchCommits(noisySeries(seed, 0.03, [100, 500])).filter(
        ({ standing }) => standing === 'changed',
      ).length;
      const changed = watchCommits(noisySeries(seed, 0.02, [100, 40], [111, 10]));
      found += Number(changed.some(({ standing, at }) => standing === 'changed' && at >= 40));
    }
    expect(alarms).toBe(0);
    expect(found).toBeGreaterThanOrEqual(19);
  });

  it('needs as many values as the rules say', () => {
    const values = [...level(100, 3), 150, 150];
    const rules = { ...WATCH_RULES, leastBaseline: 3, confirming: 2, of: 3 };
    expect(watchCommits(values, rules).map(({ standing }) => standing)).toEqual([
      'few',
      'few',
      'few',
      'suspect',
      'changed',
    ]);
  });
});
