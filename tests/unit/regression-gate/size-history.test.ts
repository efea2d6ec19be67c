import { describe, expect, it } from 'vitest';
import {
  chartSizes,
  checkSizeHistory,
  historyWith,
  keptHistory,
  sizeHistory,
  type WeighedNow,
} from '../../../src/regression-gate/size-history.ts';
import { EMPTY_HISTORY, type MeasuredHistory } from '../../../src/shared/history/measured-history.ts';
import type { Json } from '../../../src/shared/model/verdict.ts';

const commit = (at: number): string => at.toString(16).padStart(40, '0');

/** Runs one after the other, each with what it weighed. */
function historyOf(...runs: readonly (readonly [weighed: string, items: Readonly<Record<string, number>>])[]) {
  let kept: Json | undefined;
  for (const [at, [weighed, items]] of runs.entries()) {
    const own = Object.entries(items).map(([name, bytes]) => ({ name, bytes }));
    kept = historyWith(keptHistory(kept), commit(at), weighed, own);
  }
  return keptHistory(kept);
}

const HISTORY: MeasuredHistory = historyOf(
  ['gzip', { 'app.js': 1000, 'old.js': 5 }],
  ['brotli', { 'app.js': 900 }],
  ['gzip', { 'app.js': 1000 }],
  ['gzip', { 'app.js': 1200, 'new.js': 7 }],
);

describe('what is kept of sizes', () => {
  it('is told only of what is there, and was weighed in the same way', () => {
    expect(sizeHistory(HISTORY, 'gzip', ['app.js', 'new.js', 'none.js'])).toEqual({
      commits: [0, 1, 2, 3].map(commit),
      series: [
        { name: 'app.js', places: [0, 2, 3], bytes: [1000, 1000, 1200] },
        { name: 'new.js', places: [3], bytes: [7] },
      ],
    });
    expect(sizeHistory(HISTORY, 'none', ['app.js']).series).toEqual([]);
    expect(sizeHistory(EMPTY_HISTORY, 'gzip', ['app.js'])).toEqual({ commits: [], series: [] });
  });

  it('takes a few bytes a run, also of many files that do not change', () => {
    const items = Object.fromEntries(Array.from({ length: 200 }, (_, at) => [`dist/file-${at}.js`, 1000 + 37 * at]));
    const runs = Array.from({ length: 30 }, () => ['gzip', items] as const);
    const kept = historyWith(historyOf(...runs), commit(30), 'gzip', []);
    const whole = historyOf(...runs);
    expect(whole.metrics).toHaveLength(200);
    expect(JSON.stringify(kept).length).toBeLessThan(1000);
    const points = 200 * 31;
    const bytes = JSON.stringify(
      historyWith(
        whole,
        commit(30),
        'gzip',
        Object.entries(items).map(([name, own]) => ({ name, bytes: own })),
      ),
    ).length;
    expect(bytes / points).toBeLessThan(5);
  });

  it('is refused as a whole when it is damaged', () => {
    expect(() => keptHistory({ version: 1, packed: 'abc' })).toThrow(/BASELINE-DAMAGED|damaged/u);
  });
});

describe('the charts', () => {
  const now = (more: Partial<WeighedNow>): WeighedNow => ({ name: 'app.js', bytes: 1200, isTooMuch: false, ...more });
  it.each<readonly [what: string, item: Partial<WeighedNow>, standing: string, matters: boolean]>([
    ['as before', { beforeBytes: 1200 }, 'as before', true],
    ['larger', { bytes: 1300, beforeBytes: 1200 }, 'grew', true],
    ['smaller', { bytes: 1100, beforeBytes: 1200 }, 'shrank', true],
    ['larger than growth may be', { bytes: 2000, beforeBytes: 1200, isTooMuch: true }, 'grew too much', true],
    ['over its budget', { maxBytes: 1000 }, 'beyond its budget', true],
  ])('%s', (_, item, standing, matters) => {
    const group = chartSizes('Sizes', sizeHistory(HISTORY, 'gzip', ['app.js']), [now(item)], 0.01)!;
    expect(group.runs).toEqual(['0000000', '0000000', '0000000', '0000000', 'this run']);
    const [chart] = group.charts;
    expect([chart!.standing, chart!.matters]).toEqual([standing, matters]);
    expect(chart!.points).toEqual([
      { run: 0, value: 1000 },
      { run: 2, value: 1000 },
      { run: 3, value: 1200 },
      { run: 4, value: item.bytes ?? 1200 },
    ]);
    expect(chart!.changes[0]).toMatchObject({ run: 3, text: '+20.0 %', tone: 'bad' });
    expect(chart!.description).toContain('from 1000 B to 1200 B');
  });

  it('are in kB or MB, the limit too, and what matters comes first', () => {
    const history = historyOf(['none', { a: 30_000, b: 40_000_000, c: 1 }]);
    const items: readonly WeighedNow[] = [
      { name: 'a', bytes: 30_000, beforeBytes: 30_000, isTooMuch: false },
      { name: 'b', bytes: 44_000_000, beforeBytes: 40_000_000, maxBytes: 42_000_000, isTooMuch: false },
      { name: 'young', bytes: 1, isTooMuch: false },
    ];
    const group = chartSizes('Images', sizeHistory(history, 'none', ['a', 'b', 'young']), items, 0)!;
    expect(group.charts.map(({ name, unit, matters, limits }) => [name, unit, matters, limits])).toEqual([
      ['b', 'MB', true, [{ value: 42, text: 'at most 42 MB' }]],
      ['a', 'kB', false, []],
    ]);
    expect(chartSizes('Images', undefined, items, 0)).toBeUndefined();
    expect(chartSizes('Images', { commits: [], series: [] }, items, 0)).toBeUndefined();
  });
});

it.each<[string, unknown]>([
  ['no commits', { series: [] }],
  ['a commit that is none', { commits: ['main'], series: [] }],
  ['a place beyond', { commits: [commit(1)], series: [{ name: 'a', places: [1], bytes: [1] }] }],
  ['more places than sizes', { commits: [commit(1)], series: [{ name: 'a', places: [0, 0], bytes: [1] }] }],
  ['a size that is none', { commits: [commit(1)], series: [{ name: 'a', places: [0], bytes: [-1] }] }],
  ['no name', { commits: [commit(1)], series: [{ places: [0], bytes: [1] }] }],
])('facts with %s are refused', (_, value) => {
  expect(() => checkSizeHistory(value, 'facts.history')).toThrow(/FACTS-INVALID|facts\.history/u);
});
