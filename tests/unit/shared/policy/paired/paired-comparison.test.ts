import { describe, expect, it } from 'vitest';
import {
  comparePairs,
  FALSE_ALARM_RATE,
  looks,
  type PairedJudgement,
  type PairedMetric,
  type PairedRules,
} from '../../../../../src/shared/policy/paired/paired-comparison.ts';
import { seededNumbers } from '../../../../../src/shared/policy/paired/seeded-numbers.ts';

const RULES: Omit<PairedRules, 'run'> = {
  pairs: 10,
  mostPairs: 60,
  leastChange: 0.02,
  mostUncertain: 0.1,
};

/** Sums of uniform numbers, with one spike in twenty: a shared machine. */
function measured(next: () => number, centre: number, noise: number): number {
  const bell = next() + next() + next() + next() - 2;
  return centre * (1 + noise * bell * 1.73 + (next() < 0.05 ? 5 * noise * next() : 0));
}

/** As the runner does: more pairs only where the first look has a suspect. The machine drifts all the while. */
function trial(
  seed: number,
  { effect = 1, noise = 0.01, metrics = 1 }: { readonly effect?: number; readonly noise?: number; metrics?: number },
): readonly PairedJudgement[] {
  const next = seededNumbers(seed);
  const samples = Array.from({ length: metrics }, () => ({ base: [] as number[], head: [] as number[] }));
  let judged: readonly PairedJudgement[] = [];
  for (const run of looks(RULES)) {
    for (const { base, head } of samples)
      while (base.length < run) {
        const drift = 100 * (1 + 0.002 * base.length);
        base.push(measured(next, drift, noise));
        head.push(measured(next, drift * effect, noise));
      }
    const own = samples.map((sample): PairedMetric => ({ better: 'less', exact: false, ...sample }));
    judged = comparePairs(own, { ...RULES, run });
    if (!judged.some(({ standing }) => standing === 'suspect')) break;
  }
  return judged;
}

function share(trials: number, of: (seed: number) => boolean): number {
  return Array.from({ length: trials }, (_, seed) => of(seed)).filter(Boolean).length / trials;
}

const changed = ({ standing }: PairedJudgement): boolean => standing === 'worse' || standing === 'better';

it.each([
  [10, 60, [10, 30, 60]],
  [10, 30, [10, 30]],
  [6, 6, [6]],
  [30, 60, [30, 60]],
])('%s pairs and at most %s are looked at after %j', (pairs, mostPairs, after) => {
  expect(looks({ pairs, mostPairs })).toEqual(after);
});

describe('pairs', () => {
  it.each([
    ['one metric', 1, 0.01],
    ['one noisy metric', 1, 0.1],
    ['five metrics', 5, 0.03],
  ])('of the same code differ at most as often as is said, in 1000 trials: %s', (_, metrics, noise) => {
    const alarms = share(1000, (seed) => trial(seed, { metrics, noise }).some(changed));
    // And not by the least change alone: with none, p-values have to hold.
    expect(alarms).toBeLessThanOrEqual(FALSE_ALARM_RATE);
  });

  it('of the same code differ at most as often as is said also without a least change', () => {
    const alarms = share(1000, (seed) => {
      const next = seededNumbers(seed);
      const side = () => Array.from({ length: 30 }, () => measured(next, 100, 0.02));
      const metric: PairedMetric = { better: 'less', exact: false, base: side(), head: side() };
      return comparePairs([metric], { ...RULES, pairs: 30, mostPairs: 30, run: 30, leastChange: 0 }).some(changed);
    });
    expect(alarms).toBeLessThanOrEqual(FALSE_ALARM_RATE);
    expect(alarms).toBeGreaterThan(0);
  });

  it.each([
    ['3 % with 1 % of noise', 1.03, 0.01, 0.95],
    ['10 % with 3 % of noise', 1.1, 0.03, 0.95],
    ['a doubling with 10 % of noise', 2, 0.1, 0.99],
  ])('find %s', (_, effect, noise, least) => {
    const found = share(200, (seed) => trial(seed, { effect, noise })[0]!.standing === 'worse');
    expect(found).toBeGreaterThanOrEqual(least);
  });

  it('seldom pass where the noise hides what would have to be seen', () => {
    const trials = { noise: 0.5, effect: 1.2 };
    expect(share(200, (seed) => trial(seed, trials)[0]!.standing === 'same')).toBeLessThan(0.05);
    expect(share(200, (seed) => trial(seed, trials)[0]!.standing === 'unknown')).toBeGreaterThan(0.5);
  });

  const side = (length: number, value: number): readonly number[] => Array.from({ length }, () => value);
  it.each<readonly [what: string, metric: PairedMetric, run: number, standing: string]>([
    ['counted, the same', { better: 'less', exact: true, base: side(10, 5), head: side(10, 5) }, 10, 'same'],
    ['counted, one more of five', { better: 'less', exact: true, base: side(10, 5), head: side(10, 6) }, 10, 'worse'],
    ['counted, more is better', { better: 'more', exact: true, base: side(10, 5), head: side(10, 6) }, 10, 'better'],
    ['counted once', { better: 'less', exact: true, base: [5], head: [6] }, 10, 'worse'],
    ['no pair', { better: 'less', exact: true, base: [], head: [] }, 10, 'few'],
    ['five pairs', { better: 'less', exact: false, base: side(5, 1), head: side(5, 2) }, 10, 'few'],
    ['no time at all', { better: 'less', exact: false, base: side(10, 0), head: side(10, 0) }, 10, 'few'],
    ['without any noise', { better: 'less', exact: false, base: side(10, 1), head: side(10, 1.5) }, 10, 'worse'],
    ['a rate', { better: 'more', exact: false, base: side(10, 1), head: side(10, 0.5) }, 10, 'worse'],
    ['a rate that rises', { better: 'more', exact: false, base: side(10, 1), head: side(10, 2) }, 10, 'better'],
    ['less than the least', { better: 'less', exact: false, base: side(10, 1), head: side(10, 1.019) }, 10, 'same'],
    [
      'eight pairs of sixty, at the end',
      { better: 'less', exact: false, base: side(8, 1), head: side(8, 2) },
      60,
      'few',
    ],
    [
      'nine pairs of sixty, at the end',
      { better: 'less', exact: false, base: side(9, 1), head: side(9, 2) },
      60,
      'worse',
    ],
  ])('%s', (_, metric, run, standing) => {
    expect(comparePairs([metric], { ...RULES, run })[0]!.standing).toBe(standing);
  });
});
