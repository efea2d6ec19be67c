import { describe, expect, it } from 'vitest';
import { importedHistory } from '../../../../src/regression-gate/benchmarks/imported-history.ts';
import type { KeptRun } from '../../../../src/shared/formats/histories/collector.ts';
import { appended, EMPTY_HISTORY } from '../../../../src/shared/history/measured-history.ts';

const id = (at: number): string => at.toString(16).padStart(40, '0');
const run = (at: number, values: { readonly [name: string]: readonly number[] }, unit = 'ms'): KeptRun => ({
  commit: id(at),
  group: 'g',
  metrics: new Map(Object.entries(values).map(([name, own]) => [name, [unit, own]])),
});
const order = Array.from({ length: 400 }, (_, at) => id(at));
const options = { order, machine: 'box', prefix: '' };

describe('a history that is imported', () => {
  it('has the commits in their order, and the median of what was measured several times', () => {
    const { history, taken, elsewhere } = importedHistory(
      [run(7, { a: [3] }), run(2, { a: [1, 9, 2] }), run(7, { b: [5] }), run(900, { a: [1] })],
      { ...options, prefix: 'pkg.' },
    );
    expect(history).toEqual({
      commits: [id(2), id(7)],
      machines: ['box', 'box'],
      metrics: [
        { name: 'pkg.a', unit: 'ms', values: [2, 3] },
        { name: 'pkg.b', unit: 'ms', values: [Number.NaN, 5] },
      ],
    });
    expect([taken, elsewhere]).toEqual([[id(2), id(7)], 1]);
  });

  it('leaves what the store has as it is, and joins before, between and behind it', () => {
    const existing = [3, 5].reduce(
      (sum, at) =>
        appended(sum, { commit: id(at), machine: 'own', metrics: new Map([['a', ['ms', at * 10] as const]]) }),
      EMPTY_HISTORY,
    );
    const runs = [1, 3, 4, 6].map((at) => run(at, { a: [at] }));
    const { history, taken } = importedHistory(runs, options, existing);
    expect(history.commits).toEqual([1, 3, 4, 5, 6].map(id));
    expect(history.machines).toEqual(['box', 'own', 'box', 'own', 'box']);
    expect(history.metrics[0]!.values).toEqual([1, 30, 4, 50, 6]);
    expect(taken).toEqual([1, 4, 6].map(id));
    expect(importedHistory(runs, options, history).taken).toEqual([]);
  });

  it('is as long as histories are, the newest runs of it, and says so', () => {
    const runs = order.map((_, at) => run(at, { a: [at] }));
    const { history, taken, tooOld } = importedHistory(runs, options);
    expect([history.commits.length, history.commits.at(-1), taken.length, tooOld]).toEqual([300, id(399), 300, 100]);
    const names = Object.fromEntries(Array.from({ length: 3000 }, (_, at) => [`m${at}`, [at]]));
    const wide = order.slice(-30).map((_, at) => run(370 + at, names));
    expect(importedHistory(wide, options)).toMatchObject({ tooOld: 10 });
  });
});
