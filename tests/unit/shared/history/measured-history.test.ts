import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { SeededRandom } from '../../../../bench/generate/random.ts';
import {
  appended,
  EMPTY_HISTORY,
  type MeasuredHistory,
  readHistory,
  writeHistory,
} from '../../../../src/shared/history/measured-history.ts';
import type { Json } from '../../../../src/shared/model/verdict.ts';
import { noise } from '../policy/change-points/noisy-series.ts';

const FAST = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } };
const commit = (at: number): string => at.toString(16).padStart(40, '0');

function run(history: MeasuredHistory, at: number, metrics: { readonly [name: string]: readonly [string, number] }) {
  return appended(history, { commit: commit(at), machine: 'box', metrics: new Map(Object.entries(metrics)) });
}

describe('the history of benchmarks', () => {
  it('grows by one run, with gaps where something was not measured', () => {
    let history = run(EMPTY_HISTORY, 1, { a: ['ms', 1] });
    history = run(history, 2, { a: ['ms', 2], b: ['B', 7] });
    history = run(history, 3, { b: ['B', 8] });
    expect(readHistory(writeHistory(history))).toEqual({
      commits: [commit(1), commit(2), commit(3)],
      machines: ['box', 'box', 'box'],
      metrics: [
        { name: 'a', unit: 'ms', values: [1, 2, Number.NaN] },
        { name: 'b', unit: 'B', values: [Number.NaN, 7, 8] },
      ],
    });
  });

  it('has one run of each commit, and begins again in another unit', () => {
    const history = run(run(EMPTY_HISTORY, 1, { a: ['ms', 1] }), 1, { a: ['ms', 3] });
    expect(history.metrics).toEqual([{ name: 'a', unit: 'ms', values: [3] }]);
    expect(run(history, 2, { a: ['ops/s', 9] }).metrics).toEqual([
      { name: 'a', unit: 'ops/s', values: [Number.NaN, 9] },
    ]);
  });

  it('lets the oldest go', () => {
    let history = EMPTY_HISTORY;
    for (let at = 1; at <= 310; at++) history = run(history, at, { a: ['ms', at] });
    expect([history.commits.length, history.metrics[0]!.values.at(0)]).toEqual([300, 11]);
  });

  it('takes at most 5 bytes a point, 200 metrics with 3 % of noise over 300 commits', () => {
    const random = new SeededRandom(1);
    const metrics = Array.from({ length: 200 }, (_, at) => ({
      name: `BenchmarkShop/cart/size-${at}`,
      unit: 'ns',
      values: Array.from({ length: 300 }, () => 1234.5678 * (at + 1) * (1 + noise(random, 0.03))),
    }));
    const commits = Array.from({ length: 300 }, (_, at) => commit(at * 7919 ** 3));
    const bytes = JSON.stringify(writeHistory({ commits, machines: commits.map(() => 'box'), metrics })).length;
    expect(bytes / (200 * 300)).toBeLessThan(5);
  });

  it.each<readonly [what: string, kept: Json]>([
    ['nothing', null],
    ['another version', { version: 2, packed: '' }],
    ['no brotli', { version: 1, packed: 'AAAA' }],
    ['no JSON', { version: 1, packed: brotliCompressSync('x').toString('base64') }],
    ['a bomb', { version: 1, packed: brotliCompressSync(Buffer.alloc(64 << 20), FAST).toString('base64') }],
    ...(
      [
        { commits: ['x'], machines: [''], names: [], units: [], values: [] },
        { commits: [commit(1)], machines: [], names: [], units: [], values: [] },
        { commits: [commit(1)], machines: [''], names: ['a'], units: ['s'], values: ['1 2'] },
        { commits: [commit(1)], machines: [''], names: ['a'], units: ['s'], values: ['fast'] },
        { commits: [commit(1)], machines: [''], names: ['a', 'a'], units: ['s', 's'], values: ['1', '1'] },
        { commits: [commit(1)], machines: [''], names: [1], units: ['s'], values: ['1'] },
      ] as const
    ).map((columns) => {
      const packed = brotliCompressSync(JSON.stringify(columns)).toString('base64');
      return [JSON.stringify(columns), { version: 1, packed }] as const;
    }),
  ])('refuses %s', (_, kept) => {
    expect(() => readHistory(kept)).toThrow(/damaged/u);
  });
});
