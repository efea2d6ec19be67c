import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Chart, ChartGroup } from '../../../../../src/shared/model/chart.ts';
import { axisNumber, chartScale } from '../../../../../src/shared/report/html/chart-scale.ts';
import { chartData, chartsHtml } from '../../../../../src/shared/report/html/charts.ts';

const chart = (more: Partial<Chart> = {}): Chart => ({
  name: 'parse',
  unit: 'ms',
  standing: 'as before',
  tone: 'muted',
  matters: true,
  description: '3 values from 1 ms to 3 ms.',
  points: [1, 2, 3].map((value, run) => ({ run, value })),
  levels: [{ from: 0, to: 2, value: 2 }],
  changes: [],
  limits: [],
  ...more,
});
const group = (...charts: readonly Chart[]): ChartGroup => ({ title: 'Benchmarks', runs: ['a1', 'b2', 'c3'], charts });
const ys = (html: string, kind: string): readonly number[] =>
  [...(html.match(new RegExp(`class="${kind}" d="([^"]*)"`, 'u'))?.[1] ?? '').matchAll(/[ML][-\d.]+ ([-\d.]+)/gu)].map(
    ([, y]) => Number(y),
  );

describe('the scale', () => {
  it.each<readonly [what: string, values: readonly number[], limits: readonly number[], low: number, high: number]>([
    ['shows everything, with a margin', [100, 200], [], 92, 208],
    ['shows noise of a per cent as little', [99, 101], [], 94.2, 105.8],
    ['has a height for one value', [0, 0], [], 0, 0.58],
    ['shows nothing below zero where nothing is', [1, 100], [], 0, 107.92],
    ['shows what is below zero', [-10, 10], [], -11.6, 11.6],
    ['shows a limit that is near', [100, 110], [120], 98.4, 121.6],
    ['leaves out one that is far away', [100, 110], [5000], 98.91, 111.09],
  ])('%s', (_, values, limits, low, high) => {
    const scale = chartScale(values, limits);
    expect([scale.low, scale.high].map((value) => Number(value.toPrecision(6)))).toEqual([low, high]);
  });

  it('has short numbers', () => {
    const numbers = [0, 0.25, -9000, 12_500, 1e8, 2.5e12, 3e20].map(axisNumber);
    expect(numbers).toEqual(['0', '0.25', '-9000', '12.5k', '100M', '2500G', '3.0e+20']);
  });

  it('has a few round numbers inside', () => {
    expect(chartScale([100, 200], []).ticks).toEqual([100, 150, 200]);
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1e300, max: 1e300, noNaN: true }), { minLength: 1, maxLength: 20 }),
        (values) => {
          const { low, high, ticks } = chartScale(values, []);
          expect(ticks.every((tick) => tick >= low && tick <= high)).toBe(true);
          expect(values.every((value) => value >= low && value <= high)).toBe(true);
          expect(ticks.length).toBeGreaterThanOrEqual(1);
          expect(ticks.length).toBeLessThanOrEqual(10);
        },
      ),
    );
  });
});

describe('charts', () => {
  it('draws larger values higher, the level between them, and a limit that is near', () => {
    const html = chartsHtml([group(chart({ limits: [{ value: 2.5, text: 'at most 2.5 ms' }] }))]);
    const [first, second, third] = ys(html, 'line');
    expect(first!).toBeGreaterThan(second!);
    expect(second!).toBeGreaterThan(third!);
    expect(ys(html, 'dots')).toEqual([first, second, third]);
    expect(ys(html, 'level')).toEqual([second]);
    expect(ys(html, 'limit')[0]).toBeCloseTo((second! + third!) / 2, 0);
  });

  it('marks changes at the run that shows them, in words too', () => {
    const changes = [{ run: 2, text: '+50.0 %', detail: 'worse, from 2 ms to 3 ms, since c3', tone: 'bad' as const }];
    const html = chartsHtml([group(chart({ changes }))]);
    expect(html).toContain('<path class="change bad" d="M1.5 0V1000"><title>+50.0 %: worse, from 2 ms');
    expect(html).toMatch(/<text class="mark bad" data-run="2" x="66\.67%"[^>]*>\+50\.0 %</u);
  });

  it('writes no mark over another', () => {
    const runs = Array.from({ length: 40 }, (_, run) => run);
    const changes = runs.map((run) => ({ run, text: `+${run} %`, detail: '', tone: 'bad' as const }));
    const html = chartsHtml([group(chart({ points: runs.map((run) => ({ run, value: run })), changes }))]);
    const marks = [...html.matchAll(/x="([\d.]+)%" y="(\d+)"( dx="-5")?/gu)].map(([, x, y, late]) => ({
      from: Number(x) - (late === undefined ? 0 : 22),
      y,
    }));
    expect(marks.length).toBeGreaterThan(4);
    for (const [at, mark] of marks.entries())
      for (const other of marks.slice(at + 1))
        if (mark.y === other.y) expect(Math.abs(mark.from - other.from)).toBeGreaterThanOrEqual(21.99);
  });

  it('folds what does not matter, and opens it when nothing does', () => {
    const rest = chart({ matters: false, name: 'rest' });
    expect(chartsHtml([group(chart(), rest)])).toMatch(/parse.*<details id="charts-rest"><summary>.*rest/su);
    expect(chartsHtml([group(rest)])).toContain('<details id="charts-rest" open>');
    expect(chartsHtml([{ ...group(rest), omitted: 12 }])).toContain('+12 more in facts.json');
  });

  it('escapes and shortens what it is given', () => {
    const evil = '</script><img src=x onerror=alert(1)>\u202e';
    const long = `${evil}${'x'.repeat(65_000)}`;
    const changes = [{ run: 1, text: evil, detail: evil, tone: 'bad' as const }];
    const groups = [
      {
        ...group(chart({ name: long, unit: long, standing: evil, description: evil, changes })),
        title: evil,
        runs: [evil, evil, evil],
      },
    ];
    const page = chartsHtml([...groups, group(chart())]) + chartData(groups);
    expect(page).not.toMatch(/<img|\u202e/u);
    expect(page.match(/<\/script>/gu)).toHaveLength(1);
    expect(page.length).toBeLessThan(12_000);
  });

  it('explains only what is drawn', () => {
    const legend = (more: Partial<Chart>) => /legend">(.*?)\. The scale/u.exec(chartsHtml([group(chart(more))]))?.[1];
    expect(legend({ levels: [] })).toBe('A dot is a value');
    const changes = [{ run: 1, text: '+1 %', detail: '', tone: 'bad' as const }];
    expect(legend({ changes, limits: [{ value: 2, text: 'at most 2 ms' }] })).toBe(
      'A dot is a value, a thick line the level that values lie around, an upright line a change, a dashed line a limit',
    );
  });

  it('says whose a measurement is, and its unit where it has one', () => {
    const unit = (...groups: readonly ChartGroup[]) =>
      [...chartsHtml(groups).matchAll(/unit muted">(.*?)<\/p>/gu)].map(([, own]) => own!.replace(/<\/?bdi>/gu, ''));
    expect(unit(group(chart()))).toEqual(['ms']);
    expect(unit(group(chart({ unit: '' })))).toEqual(['no unit']);
    expect(unit(group(chart({ unit: '' })), group(chart()))).toEqual(['Benchmarks', 'Benchmarks · ms']);
  });

  it('says why charts are missing, with some of them or with none', () => {
    const heading = { title: 'Trends', note: 'Nothing is kept <b>yet</b>.' };
    const [none, some] = [chartsHtml([], heading), chartsHtml([group(chart())], heading)];
    for (const html of [none, some]) {
      expect(html).toContain('Nothing is kept &lt;b&gt;yet&lt;/b&gt;.');
      expect(html).toMatch(/<h2 id="charts-title">Trends/u);
    }
    expect(none).not.toContain('<input');
  });

  it('is nothing without charts', () => {
    expect(chartsHtml() + chartsHtml([]) + chartsHtml([group()]) + chartData() + chartData([group()])).toBe('');
  });
});
