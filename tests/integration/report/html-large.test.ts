import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { SourcePage } from '../../../src/shared/model/presentation.ts';
import { lineHits } from '../../unit/shared/report/line-hits.ts';
import { launchBrowser } from '../browser.ts';
import { openReport, reportOn, text } from './report-page.ts';

const FILES = 5000;
const LINES = 200;

/** 5 000 files of 200 lines each: a million lines, two in three of them code, in two suites. */
function largePages(): readonly SourcePage[] {
  return Array.from({ length: FILES }, (_, file) => {
    const numbers = Array.from({ length: LINES }, (__, i) => i + 1).filter((line) => line % 3 !== 0);
    const source = Array.from(
      { length: LINES },
      (__, i) => `  const value${i} = compute(input, ${i}); // file ${file}`,
    );
    return {
      path: `packages/part-${file % 40}/src/file-${file}.ts`,
      text: source.join('\n'),
      suites: {
        unit: lineHits(numbers.map((line) => [line, (line * file) % 7])),
        e2e: lineHits(numbers.map((line) => [line, (line >> 4) % 3])),
      },
    };
  });
}

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
});

// Measured at about 1 s to open and 0.05 s to sort on two shared cores; the limits leave room for a loaded machine.
it('opens, sorts, filters and pages through 5 000 files with a million lines quickly', async () => {
  const started = performance.now();
  const { page, offences, close } = await openReport(browser, reportOn(largePages()));
  try {
    expect(performance.now() - started).toBeLessThan(30_000);
    const loadMs = await page.evaluate('performance.getEntriesByType("navigation")[0].domContentLoadedEventEnd');
    expect(loadMs).toBeLessThan(10_000);
    const sortMs = await page.evaluate(`(() => {
      const from = performance.now();
      document.getElementById('sort-0').click();
      document.body.getBoundingClientRect();
      return performance.now() - from;
    })()`);
    expect(sortMs).toBeLessThan(2000);

    const rows = () => page.$$eval('#list tbody tr', (found) => found.length);
    expect(await rows()).toBe(200);
    expect(await text(page, '#list-status')).toContain('5000 files');
    await page.click('#more');
    expect(await rows()).toBe(400);
    expect(await page.evaluate('document.activeElement.closest("tr").rowIndex')).toBe(201);
    await page.type('#filter', 'part-7/ file-4');
    expect(await text(page, '#list-status')).toMatch(/^\d+ of 5000 files/);
    const first = await text(page, '#list tbody a');
    expect(first).toMatch(/^packages\/part-7\/src\/file-4\d*\.ts$/);
    await page.click('#list tbody a');
    await page.waitForSelector(`#L${LINES}`);
    expect(offences).toEqual([]);
  } finally {
    await close();
  }
});
