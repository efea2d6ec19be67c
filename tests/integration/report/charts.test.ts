import type { Browser, SerializedAXNode } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Chart, ChartGroup } from '../../../src/shared/model/chart.ts';
import { launchBrowser } from '../browser.ts';
import { openReport, reportOn, text, texts } from './report-page.ts';

const HOSTILE = '</script><img src=x onerror=alert(1)>\u202e';
const RUNS = 101;
const series = (name: string, value: (run: number) => number, more: Partial<Chart> = {}): Chart => ({
  name,
  unit: 'ms',
  standing: 'as before',
  tone: 'muted',
  matters: false,
  description: `${name} in words.`,
  points: Array.from({ length: RUNS }, (_, run) => ({ run, value: value(run) })),
  levels: [],
  changes: [],
  limits: [],
  ...more,
});
const parse = series('parse', (run) => (run < 60 ? 100 : 125) + (run % 3) + (run === 30 ? 400 : 0), {
  standing: 'became worse',
  tone: 'bad',
  matters: true,
  levels: [
    { from: 0, to: 59, value: 101 },
    { from: 60, to: 100, value: 126 },
  ],
  changes: [
    { run: 60, text: '+24.8 %', detail: 'worse, from 101 ms to 126 ms, since run60', tone: 'bad' },
    { run: 99, text: '+0.1 %', detail: 'worse', tone: 'bad' },
  ],
  limits: [{ value: 130, text: 'at most 130 ms' }],
});
const GROUPS: readonly ChartGroup[] = [
  {
    title: 'Benchmarks',
    runs: Array.from({ length: RUNS }, (_, run) => `run${run}`),
    charts: [parse, series(`${HOSTILE}${'long/'.repeat(60)}`, (run) => run * 1e6, { unit: HOSTILE.repeat(9) })],
  },
  {
    title: 'Load',
    runs: [...Array.from({ length: RUNS - 1 }, (_, run) => `load${run}`), HOSTILE],
    charts: [series('rate', (run) => 0.001 * run, { unit: '' }), series('none', () => 0)],
  },
];

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterAll(() => browser?.close());

function open(width: number, script: boolean, dark = false) {
  const report = reportOn([]);
  const input = { ...report, presentation: { ...report.presentation, charts: GROUPS } };
  return openReport(browser, input, { width, dark, script });
}

/** All that is drawn of a chart, as the page holds it. */
const DRAWN = `[...document.querySelectorAll('#chart-0 .lines, #chart-0 .lines path, #chart-0 .axis text, #chart-0 .mark, #chart-0 .runs span')]
  .filter((one) => !one.matches('.cursor, .selection, .now'))
  .map((one) => [one.getAttribute('class'), one.getAttribute('viewBox') ?? one.getAttribute('d'), one.matches('text, span') ? one.textContent : '', Number.parseFloat(one.getAttribute('y') ?? ''), Math.round(Number.parseFloat(one.getAttribute('x') ?? ''))].join(' '))`;
const tip = '#chart-0 .tip';

it('reads out values with the mouse and with keys, enlarges what it is asked to, and goes back to what was drawn', async () => {
  const { page, offences, close } = await open(1200, true);
  const before = await page.evaluate(DRAWN);
  const plot = await page.$('#chart-0 .plot');
  await plot!.scrollIntoView();
  const box = (await plot!.boundingBox())!;
  const at = (run: number) => box.x + ((run + 0.5) / RUNS) * box.width;
  // By the mouse.
  await page.mouse.move(at(30), box.y + 40);
  expect(await text(page, tip)).toBe('run30: 500 ms');
  // Drawing over a part enlarges it, with a scale of its own; a spike outside of it counts no more.
  const height = async () => Number((await texts(page, '#chart-0 .axis text')).at(-1));
  const whole = await height();
  await page.mouse.move(at(50), box.y + 40);
  await page.mouse.down();
  await page.mouse.move(at(70), box.y + 60, { steps: 3 });
  await page.mouse.up();
  expect(await page.$eval('#chart-0 .lines', (lines) => lines.getAttribute('viewBox'))).toBe('49.5 0 21 1000');
  expect(await texts(page, '#chart-0 .runs span')).toEqual(['run50', 'run70']);
  expect([whole >= 400, await height()]).toEqual([true, 130]);
  expect(
    await page.evaluate(`[...document.querySelectorAll('#chart-0 .mark')].map((mark) => mark.checkVisibility())`),
  ).toEqual([true, false]);
  await page.mouse.click(at(10), box.y + 10, { count: 2 });
  expect(await page.evaluate(DRAWN)).toEqual(before);
  // By keys alone: from the filter on.
  await page.focus('#charts-filter');
  for (const label of ['Enlarge', 'Reduce', 'slider'] as const) {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(`document.activeElement.title || document.activeElement.getAttribute('role')`)).toBe(
      label,
    );
  }
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  expect(await text(page, tip)).toBe('run1: 101 ms');
  for (const key of ['+', '+', 'End'] as const) await page.keyboard.press(key);
  expect(await texts(page, '#chart-0 .runs span')).toEqual(['run75', 'run100']);
  await page.keyboard.press('ArrowLeft');
  const tree = (await page.accessibility.snapshot({ interestingOnly: true }))!;
  const slider = nodesOf(tree).find(({ role }) => role === 'slider');
  expect(slider).toMatchObject({ name: 'parse', description: 'parse in words.' });
  expect(await page.$eval('#chart-0 .plot', (one) => one.getAttribute('aria-valuetext'))).toBe('run99: 125 ms');
  await page.keyboard.press('0');
  expect(await page.evaluate(DRAWN)).toEqual(before);
  // All values as a table.
  await page.click('#chart-0 .values summary');
  await page.waitForSelector('#chart-0 .values table');
  expect(await page.$$eval('#chart-0 .values tbody tr', (rows) => rows.length)).toBe(RUNS);
  expect(await text(page, '#chart-0 .values tbody tr')).toMatch(/^run100\s*126 ms$/u);
  // The filter opens what is folded, and says how many it shows.
  await page.type('#charts-filter', 'RATE');
  expect(await text(page, '#charts-status')).toBe('Showing 1 of 4 charts.');
  expect(
    await page.$$eval('#charts .chart', (all) => all.filter((one) => one.checkVisibility()).map((one) => one.id)),
  ).toEqual(['chart-2']);
  expect(await page.$('img')).toBeNull();
  expect(offences).toEqual([]);
  await close();
}, 60_000);

function nodesOf(node: SerializedAXNode): SerializedAXNode[] {
  return [node, ...(node.children ?? []).flatMap(nodesOf)];
}

it.each([
  [360, false],
  [1440, true],
])(
  'at %i pixels, dark %s, it is whole and in words without its script',
  async (width, dark) => {
    const { page, offences, close } = await open(width, false, dark);
    // Evaluated by the debugger, which works though the page's own script is off.
    const seen = await page.evaluate(`(() => {
    document.querySelector('#charts-rest').open = true;
    const within = (inner, outer) => inner.left >= outer.left - 1 && inner.right <= outer.right + 1 && inner.top >= outer.top - 9 && inner.bottom <= outer.bottom + 9;
    const rect = (one) => one.getBoundingClientRect();
    return {
      overflow: document.documentElement.scrollWidth - innerWidth,
      outside: [...document.querySelectorAll('.chart')].flatMap((chart) => [...chart.querySelectorAll('text, p')].filter((one) => !within(rect(one), rect(chart))).map((one) => one.textContent)),
      drawn: [...document.querySelectorAll('.chart .line')].filter((line) => rect(line).width > 100).length,
      hidden: [...document.querySelectorAll('#charts input')].filter((one) => one.checkVisibility()).length,
    };
  })()`);
    expect(seen).toEqual({ overflow: 0, outside: [], drawn: 4, hidden: 0 });
    const tree = (await page.accessibility.snapshot({ interestingOnly: false }))!;
    expect(nodesOf(tree).filter(({ name, role }) => name === 'parse' && role === 'image')).toMatchObject([
      { description: 'parse in words.' },
    ]);
    expect(offences).toEqual([]);
    await close();
  },
  60_000,
);
