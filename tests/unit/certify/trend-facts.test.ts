import { describe, expect, it } from 'vitest';
import type { TrendFacts } from '../../../src/certify/facts.ts';
import type { MeasuredNow } from '../../../src/certify/measured-now.ts';
import { checkTrends, keptTrends, readTrends } from '../../../src/certify/trend-facts.ts';
import type { EarlierRuns } from '../../../src/shared/gate.ts';
import type { Json } from '../../../src/shared/model/verdict.ts';

const [A, B, C] = ['a', 'b', 'c'].map((letter) => letter.repeat(40)) as [string, string, string];
const NOTHING: TrendFacts = { commits: [], series: [], problem: { code: 'BASELINE-NONE', reason: 'r', hint: 'h' } };

const now = (measures: { readonly [name: string]: number }): ReadonlyMap<string, MeasuredNow> =>
  new Map(
    Object.entries(measures).map(([name, value]) => [
      name,
      { name, unit: '%', value, better: 'more', title: 'Coverage' } as const,
    ]),
  );

/** A store that has the families, or says why it has nothing. */
function earlier(families: { readonly [name: string]: Json } | undefined, code?: string): EarlierRuns {
  const nearest = () =>
    Promise.resolve(families && { suites: {}, families, commit: A, commitsBack: 1 }) as ReturnType<
      EarlierRuns['nearest']
    >;
  const problem = code === undefined ? undefined : { code, reason: 'why', hint: 'do' };
  return { nearest, linesOf: () => Promise.resolve(undefined), history: () => Promise.resolve([]), problem };
}

describe('what earlier runs of all gates measured', () => {
  it('grows by one run each, with a gap where a measure was not taken', async () => {
    let kept = keptTrends(NOTHING, A, now({ 'c/lines': 90.12 }))!;
    kept = keptTrends(await readTrends(earlier(kept)), B, now({ 'r/tests': 7 }))!;
    kept = keptTrends(await readTrends(earlier(kept)), C, now({ 'c/lines': 91, 'r/tests': 8 }))!;
    expect(await readTrends(earlier(kept))).toEqual({
      commits: [A, B, C],
      series: [
        { name: 'c/lines', unit: '%', places: [0, 2], values: [90.12, 91] },
        { name: 'r/tests', unit: '%', places: [1, 2], values: [7, 8] },
      ],
    });
  });

  it.each<[what: string, runs: EarlierRuns | undefined, code: string]>([
    ['no store is named', undefined, 'BASELINE-UNSET'],
    ['nothing is kept', earlier(undefined, 'BASELINE-NONE'), 'BASELINE-NONE'],
    ['only others are kept', earlier({ tests: {} }), 'BASELINE-NONE'],
    ['the store is not there', earlier(undefined, 'BASELINE-UNREACHABLE'), 'BASELINE-UNREACHABLE'],
    ['it is damaged', earlier({ trends: { version: 1, packed: 'AAAA' } }), 'BASELINE-DAMAGED'],
  ])('is nothing, and says why, when %s', async (_, runs, code) => {
    expect(await readTrends(runs)).toMatchObject({ commits: [], series: [], problem: { code } });
  });

  it('has room for a hundred measures, and forgets what was taken out a hundred runs ago', async () => {
    const many = Object.fromEntries(Array.from({ length: 150 }, (_, at) => [`c/${at}`, 33.33 + at]));
    const first = await readTrends(earlier(keptTrends(NOTHING, A, now(many))!));
    expect(first.series).toHaveLength(100);
    const ids = Array.from({ length: 101 }, (_, at) => at.toString(16).padStart(40, '0'));
    const old = { name: 'old', unit: '', places: [0], values: [1] };
    const names = async (commits: readonly string[]) =>
      (await readTrends(earlier(keptTrends({ commits, series: [old] }, A, now({ new: 1 }))!))).series.map(
        ({ name }) => name,
      );
    expect(await names(ids.slice(0, 100))).toEqual(['new', 'old']);
    expect(await names(ids)).toEqual(['new']);
  });

  it('is not replaced by a new one when it could not be read', () => {
    const because = (code: string) => ({ ...NOTHING, problem: { code, reason: 'r', hint: 'h' } });
    const keeps = (facts: TrendFacts, commit: string | null = A, measures = now({ x: 1 })) =>
      keptTrends(facts, commit, measures) !== undefined;
    expect(keeps(because('BASELINE-UNREACHABLE'))).toBe(false);
    expect(keeps(because('BASELINE-DENIED'))).toBe(false);
    // Whatever was there cannot be read by anybody.
    expect(keeps(because('BASELINE-DAMAGED'))).toBe(true);
    expect(keeps(NOTHING)).toBe(true);
    expect(keeps(NOTHING, null)).toBe(false);
    expect(keeps(NOTHING, A, now({}))).toBe(false);
  });
});

describe('trends in a facts.json that anybody may have written', () => {
  const SERIES = { name: 'c/lines', unit: '%', places: [0, 1], values: [1, 2.5] };
  const sound = (more: object = {}) => ({ commits: [A, B], series: [{ ...SERIES, ...more }] });

  it('are taken as they are', () => {
    expect(checkTrends(sound(), 'facts.trends')).toEqual(sound());
    expect(checkTrends(NOTHING, 'facts.trends')).toEqual(NOTHING);
  });

  it.each<[what: string, trends: unknown]>([
    ['no object', []],
    ['no commits', { series: [] }],
    ['a commit that is none', { commits: ['main'], series: [] }],
    ['no series', { commits: [] }],
    ['a problem without a code', { ...NOTHING, problem: { reason: 'r', hint: 'h' } }],
    ['a name that is no text', sound({ name: 1 })],
    ['a unit that is no text', sound({ unit: null })],
    ['a value that is no number', sound({ values: [1, '2'] })],
    ['a negative value', sound({ values: [1, -2] })],
    ['more values than places', sound({ values: [1, 2, 3] })],
    ['no values', sound({ places: [], values: [] })],
    ['a place beyond the commits', sound({ places: [0, 2] })],
    ['places that go back', sound({ places: [1, 0] })],
    ['a place twice', sound({ places: [1, 1] })],
  ])('are refused: %s', (_, trends) => {
    expect(() => checkTrends(trends, 'facts.trends')).toThrow('the facts are damaged: facts.trends');
  });
});
