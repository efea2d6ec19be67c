import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Part } from '../../../src/shared/model/presentation.ts';
import { launchBrowser } from '../browser.ts';
import { openReport, reportOn } from './report-page.ts';

const HOSTILE = '</section><img src=x onerror=alert(1)>\u202e';
const PARTS: readonly Part[] = (['passed', 'failed', 'inconclusive'] as const).map((outcome, at) => ({
  id: `gate-${at}`,
  title: `Gate ${at} ${at === 2 ? HOSTILE : ''}`,
  outcome,
  headline: `${HOSTILE} says gate ${at}`,
  tables: [{ title: HOSTILE, columns: [{ label: HOSTILE, align: 'left' }], rows: [[`row of gate ${at}`]] }],
  report: `../gate-${at}/report.html`,
}));

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterAll(() => browser?.close());

function open(width: number, script: boolean) {
  const report = reportOn([]);
  const input = { ...report, presentation: { ...report.presentation, parts: PARTS } };
  return openReport(browser, input, { width, dark: false, script });
}
const SHOWN = `[...document.querySelectorAll('#gates .part')].filter((part) => part.checkVisibility()).map((part) => part.id)`;
const ALL = PARTS.map(({ id }) => `gate-${id}`);

it('shows one gate at a time, first what needs looking at; by mouse and by keys', async () => {
  const { page, offences, close } = await open(1200, true);
  const shown = () => page.evaluate(SHOWN);
  expect(await shown()).toEqual([ALL[1]]);
  await page.click('#tab-gate-0');
  expect(await shown()).toEqual([ALL[0]]);
  await page.keyboard.press('ArrowLeft');
  expect(await shown()).toEqual([ALL[2]]);
  expect(await page.evaluate(`document.activeElement.id`)).toBe('tab-gate-2');
  await page.keyboard.press('Home');
  expect(await shown()).toEqual([ALL[0]]);
  const tabs = JSON.stringify(await page.accessibility.snapshot()).match(/\{"role":"tab"[^}]*\}/gu);
  expect(tabs?.[0]).toMatch(/"name":"Gate 0 : Passed".*"selected":true/u);
  expect(offences).toEqual([]);
  await close();
});

it('hides nothing without its script, and is not wider than a telephone', async () => {
  const { page, offences, close } = await open(400, false);
  expect(await page.$$eval('#gates .part', (parts) => parts.filter((part) => part.checkVisibility()).length)).toBe(3);
  expect(await page.$$eval('#gates .tabs', (tabs) => tabs.filter((tab) => tab.checkVisibility()).length)).toBe(0);
  expect(await page.evaluate(`document.documentElement.scrollWidth`)).toBe(400);
  expect(offences).toEqual([]);
  await close();
});
