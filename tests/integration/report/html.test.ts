import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/shared/model/finding.ts';
import type { SourcePage } from '../../../src/shared/model/presentation.ts';
import type { ReportInput } from '../../../src/shared/report/port.ts';
import { lineHits } from '../../unit/shared/report/line-hits.ts';
import { launchBrowser } from '../browser.ts';
import { openReport, reportOn, text, texts } from './report-page.ts';

const CHECKOUT = Array.from({ length: 60 }, (_, i) => `line ${i + 1} of checkout`).join('\n');
const pages: readonly SourcePage[] = [
  {
    path: 'src/checkout.ts',
    text: CHECKOUT,
    suites: {
      // Lines 10–11 and 40 are hit by no suite, 20 by e2e only.
      unit: lineHits([
        [5, 12_345],
        [10, 0],
        [11, 0],
        [20, 0],
        [30, 2],
        [40, 0],
      ]),
      e2e: lineHits([
        [5, 1],
        [10, 0],
        [11, 0],
        [20, 3],
      ]),
    },
  },
  {
    path: 'src/cart.ts',
    text: 'a\nb\n',
    suites: {
      unit: lineHits([
        [1, 1],
        [2, 1],
      ]),
    },
  },
  {
    path: 'lib/money.ts',
    suites: {
      unit: lineHits([
        [3, 0],
        [4, 0],
        [9, 0],
        [10, 1],
      ]),
      e2e: lineHits([[3, 0]]),
    },
  },
  {
    path: 'lib/stale.ts',
    text: 'only one line',
    suites: {
      e2e: lineHits([
        [1, 1],
        [7, 1],
      ]),
    },
  },
];
const findings: readonly Finding[] = [
  {
    rule: 'coverage/patch',
    severity: 'error',
    message: 'two changed lines are not covered',
    location: { path: 'src/checkout.ts', startLine: 10, endLine: 11 },
    fingerprint: '1'.repeat(16),
  },
  { rule: 'coverage/stale', severity: 'warning', message: 'a report is old', fingerprint: '2'.repeat(16) },
];
const report: ReportInput = reportOn(pages, findings);
const SOURCE = '#file=src%2Fcheckout.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
});

/** Runs a test on a fresh page; whatever the page did that it must not do fails the test. */
async function onPage(settings: Parameters<typeof openReport>[2], test: (page: Page) => Promise<void>, input = report) {
  const opened = await openReport(browser, input, settings);
  try {
    await test(opened.page);
    expect(opened.offences).toEqual([]);
  } finally {
    await opened.close();
  }
}

const PATHS = '#list tbody a';
const paths = (page: Page) => texts(page, PATHS);
const sortOrder = (page: Page, id: string) =>
  page.$eval(`#${id}`, (button) => button.closest('th')?.getAttribute('aria-sort'));

/** Types a key and waits until the address names this line. */
async function pressTo(page: Page, key: 'n' | 'p', line: number) {
  await page.keyboard.press(key);
  await page.waitForSelector(`#L${line}.current`);
  expect(await page.evaluate('location.hash')).toContain(`line=${line}`);
}

describe('the file list', () => {
  it('starts with the most uncovered lines and counts exactly', () =>
    onPage({}, async (page) => {
      expect(await paths(page)).toEqual(['lib/money.ts', 'src/checkout.ts', 'lib/stale.ts', 'src/cart.ts']);
      expect(await texts(page, '#list tbody tr:nth-child(2) td')).toEqual(['50.00 %3 / 6', '33.33 %', '50.00 %', '3']);
      expect(await text(page, '#list-status')).toBe('4 files, 6 uncovered lines');
    }));

  it('sorts on each column, both ways, with the keyboard alone', () =>
    onPage({}, async (page) => {
      expect(await sortOrder(page, 'sort-missing')).toBe('descending');
      await page.focus('#sort-path');
      await page.keyboard.press('Enter');
      expect(await paths(page)).toEqual(['lib/money.ts', 'lib/stale.ts', 'src/cart.ts', 'src/checkout.ts']);
      expect(await sortOrder(page, 'sort-path')).toBe('ascending');
      await page.keyboard.press('Space');
      expect(await paths(page)).toEqual(['src/checkout.ts', 'src/cart.ts', 'lib/stale.ts', 'lib/money.ts']);
      expect(await sortOrder(page, 'sort-path')).toBe('descending');
      expect(await page.evaluate('document.activeElement.id')).toBe('sort-path');
    }));

  it('sorts what a suite does not measure last, in either direction', () =>
    onPage({}, async (page) => {
      await page.click('#sort-2');
      expect(await paths(page)).toEqual(['lib/money.ts', 'src/checkout.ts', 'lib/stale.ts', 'src/cart.ts']);
      await page.click('#sort-2');
      expect(await paths(page)).toEqual(['lib/stale.ts', 'src/checkout.ts', 'lib/money.ts', 'src/cart.ts']);
      expect(await text(page, '#list tbody tr:last-child td:nth-child(4)')).toBe('not measured');
    }));

  it('filters by words of the path, by uncovered lines and by suite', () =>
    onPage({}, async (page) => {
      await page.type('#filter', 'SRC ca');
      expect(await paths(page)).toEqual(['src/cart.ts']);
      expect(await text(page, '#list-status')).toBe('1 of 4 files, 0 uncovered lines');
      await page.click('#only-gaps');
      expect(await paths(page)).toEqual([]);
      expect(await text(page, '#list-status')).toBe('No file matches these filters.');
      await page.$eval('#filter', (input) => {
        input.value = '';
        input.dispatchEvent(new Event('input'));
      });
      expect(await paths(page)).toEqual(['lib/money.ts', 'src/checkout.ts']);
      await page.select('#suite', '2');
      expect(await paths(page)).toEqual(['src/checkout.ts', 'lib/money.ts']);
      await page.click('#only-gaps');
      expect(await paths(page)).toEqual(['src/checkout.ts', 'lib/money.ts', 'lib/stale.ts']);
    }));

  it('groups by folder, with sums, and folds', () =>
    onPage({}, async (page) => {
      await page.click('#by-folder');
      expect(await texts(page, '.fold')).toEqual(['lib/', 'src/']);
      expect(await texts(page, '#list tbody tr:first-child td')).toEqual(['50.00 %3 / 6', '25.00 %', '66.66 %', '3']);
      await page.click('.fold');
      expect(await paths(page)).toEqual(['src/checkout.ts', 'src/cart.ts']);
      expect(await page.$eval('.fold', (button) => button.getAttribute('aria-expanded'))).toBe('false');
      expect(await page.evaluate('document.activeElement.textContent')).toBe('lib/');
    }));
});

describe('the source view', () => {
  it('shows each line with its hits by suite and its state', () =>
    onPage({}, async (page) => {
      await page.click(`${PATHS}[href="${SOURCE}"]`);
      await page.waitForSelector('#code');
      expect(await page.evaluate('document.activeElement.id')).toBe('source-title');
      expect(await page.title()).toContain('src/checkout.ts');
      const row = (line: number) => texts(page, `#L${line} > *`);
      expect(await row(5)).toEqual(['5', '✓', '12k', '1', '12k', 'line 5 of checkout']);
      expect(await row(10)).toEqual(['10', '✕', '0', '0', '0', 'line 10 of checkout']);
      expect(await row(20)).toEqual(['20', '◐', '0', '3', '3', 'line 20 of checkout']);
      expect(await row(30)).toEqual(['30', '✓', '2', '', '2', 'line 30 of checkout']);
      expect(await row(31)).toEqual(['31', '', '', '', '', 'line 31 of checkout']);
      expect(await page.$eval('#L10 .mark', (mark) => mark.getAttribute('aria-label'))).toBe('not covered');
      expect((await page.$$('#code .row:not(.head)')).length).toBe(60);
    }));

  it('goes back to where the list was', () =>
    onPage({}, async (page) => {
      await page.focus(`${PATHS}[href="${SOURCE}"]`);
      await page.keyboard.press('Enter');
      await page.waitForSelector('#code');
      await page.keyboard.press('Escape');
      await page.waitForSelector('#overview:not([hidden])');
      expect(await page.evaluate('document.activeElement.textContent')).toBe('src/checkout.ts');
      await page.goBack();
      await page.waitForSelector('#code');
      await page.goBack();
      await page.waitForSelector('#overview:not([hidden])');
    }));

  it('walks the uncovered blocks with n and p, around the end, unless the shortcuts are off', () =>
    onPage({ hash: SOURCE }, async (page) => {
      await pressTo(page, 'n', 10);
      await pressTo(page, 'n', 40);
      expect(await text(page, '#position')).toBe('Line 40, not covered, block 2 of 2');
      await pressTo(page, 'n', 10);
      await pressTo(page, 'p', 40);
      await page.click('#keys');
      await page.keyboard.press('p');
      await page.click('#previous');
      await page.waitForSelector('#L10.current');
    }));

  it('walks the blocks of one suite when one is chosen', () =>
    onPage({ hash: `${SOURCE}&suite=unit` }, async (page) => {
      expect(await texts(page, '#gaps li')).toEqual(['10–20', '40']);
      expect(await texts(page, '#L20 > *')).toEqual(['20', '✕', '0', 'line 20 of checkout']);
      await page.select('#source-suite', '2');
      await page.waitForFunction('location.hash.endsWith("suite=e2e")');
      await page.waitForFunction(
        'document.querySelector("#gaps").textContent.includes("2 uncovered lines in 1 block")',
      );
      expect(await page.evaluate('document.activeElement.id')).toBe('source-suite');
    }));

  it('opens at the line of a link and shows it', () =>
    onPage({ hash: `${SOURCE}&line=40` }, async (page) => {
      expect(await text(page, '.current .code')).toBe('line 40 of checkout');
      const top = await page.$eval('.current', (row) => row.getBoundingClientRect().top);
      expect(top).toBeGreaterThan(100);
      expect(top).toBeLessThan(880);
    }));

  it('shows findings beside their line and is reached from them', () =>
    onPage({}, async (page) => {
      await page.click('#finding-list a');
      await page.waitForSelector('#L10.current');
      expect(await text(page, '#L10 + .note')).toBe('Error: two changed lines are not covered');
    }));

  it('lists the uncovered lines where the source is not embedded', () =>
    onPage({ hash: '#file=lib%2Fmoney.ts' }, async (page) => {
      expect(await texts(page, '#gaps li')).toEqual(['3–9']);
      expect(await text(page, '#gaps summary')).toBe('3 uncovered lines in 1 block');
      expect(await text(page, '#source')).toContain('Source not embedded');
      expect(await page.$('#code')).toBeNull();
    }));

  it('says when the source is not the one that was measured, and when there is no such file', () =>
    onPage({ hash: '#file=lib%2Fstale.ts' }, async (page) => {
      expect(await text(page, '#source .notice')).toContain('count up to line 7, but this source ends at line 1');
      await page.evaluate(`location.hash = '#file=no%2Fsuch.ts'`);
      await page.waitForFunction('document.querySelector("#source-title").textContent === "Not in this report"');
      expect(await text(page, '#source')).toContain('no/such.ts');
      await page.click('#source a');
      await page.waitForSelector('#overview:not([hidden])');
    }));
});

describe('findings', () => {
  it('are filtered by severity', () =>
    onPage({}, async (page) => {
      const shown = () => texts(page, '#finding-list > li:not([hidden]) .message');
      expect(await shown()).toEqual(['two changed lines are not covered', 'a report is old']);
      await page.click('.toggle.error');
      expect(await shown()).toEqual(['a report is old']);
      expect(await page.$eval('.toggle.error', (toggle) => toggle.getAttribute('aria-pressed'))).toBe('false');
      expect(await text(page, '#findings-status')).toBe('Showing 1 of 2 findings.');
    }));
});

describe('how it is shown', () => {
  const background = (page: Page) => page.evaluate('getComputedStyle(document.documentElement).backgroundColor');

  it('follows the reader’s colour scheme and can be switched; paper is white', () =>
    onPage({ dark: true }, async (page) => {
      expect(await background(page)).toBe('rgb(14, 18, 23)');
      expect(await page.$eval('#theme', (button) => button.getAttribute('aria-pressed'))).toBe('true');
      await page.click('#theme');
      expect(await background(page)).toBe('rgb(244, 246, 248)');
      await page.click('#theme');
      expect(await background(page)).toBe('rgb(14, 18, 23)');
      await page.emulateMediaType('print');
      expect(await background(page)).toBe('rgb(255, 255, 255)');
    }));

  it.each([360, 980, 981, 1600])('fits %i px without scrolling the page sideways', (width) =>
    onPage({ width }, async (page) => {
      const over = () => page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
      expect(await over()).toBe(0);
      await page.click('#by-folder');
      expect(await over()).toBe(0);
      await page.evaluate(`location.hash = '${SOURCE}&line=10'`);
      await page.waitForSelector('#L10.current');
      expect(await over()).toBe(0);
    }));

  it('scrolls only the table when there are more suites than fit', async () => {
    const suites = Object.fromEntries(
      Array.from({ length: 12 }, (_, i) => [`a suite with a long name ${i}`, lineHits([[1, i]])]),
    );
    const wide = reportOn([{ path: `src/${'long-name/'.repeat(20)}a.ts`, text: 'x'.repeat(9000), suites }]);
    for (const width of [360, 1280]) {
      await onPage(
        { width },
        async (page) => {
          const over = () =>
            page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
          expect(await over()).toBe(0);
          await page.click('#file-0');
          await page.waitForSelector('#L1');
          expect(await over()).toBe(0);
          expect(await text(page, '#L1 .code')).toContain('4000 more characters');
        },
        wide,
      );
    }
  });

  it('shows where the keyboard is on every control', () =>
    onPage({}, async (page) => {
      const seen = new Set<string>();
      for (let i = 0; i < 60; i += 1) {
        await page.keyboard.press('Tab');
        const [name, outline] = (await page.evaluate(`(() => {
          const at = document.activeElement;
          return [at.id || at.className || at.getAttribute('href') || at.tagName, getComputedStyle(at).outlineStyle];
        })()`)) as [string, string];
        if (name === 'BODY') break;
        seen.add(name);
        expect(outline, name).not.toBe('none');
      }
      for (const name of [
        'skip',
        'theme',
        'filter',
        'suite',
        'only-gaps',
        'by-folder',
        'sort-path',
        'file-0',
        'copy',
        'keys',
      ]) {
        expect(seen).toContain(name);
      }
    }));

  it('gives assistive technology names, roles and states', () =>
    onPage({}, async (page) => {
      const client = await page.createCDPSession();
      const tree = async () => {
        const { nodes } = await client.send('Accessibility.getFullAXTree');
        return nodes
          .filter(({ ignored }) => !ignored)
          .map(({ role, name }) => `${role?.value} ${name?.value ?? ''}`.trim());
      };
      const list = await tree();
      for (const node of [
        'banner',
        'main',
        'contentinfo',
        'heading Coverage gate: Failed',
        'navigation Parts of this report',
        'region Findings 2',
        'region Files',
        'group Show findings by severity',
        'button Errors 1',
        'searchbox Filter files by path',
        'combobox Suite',
        'checkbox Only with uncovered lines',
        'table Files',
        'table Coverage by suite',
        'columnheader Uncovered',
        'rowheader src/checkout.ts',
        'link src/checkout.ts',
        'button Dark theme',
      ]) {
        expect(list).toContain(node);
      }
      await page.evaluate(`location.hash = '${SOURCE}'`);
      await page.waitForSelector('#code');
      const source = await tree();
      for (const node of [
        'region src/checkout.ts',
        'table Source of src/checkout.ts',
        'columnheader unit',
        'cell not covered',
        'button Next uncovered',
      ]) {
        expect(source).toContain(node);
      }
    }));

  it('keeps the roles of the file table when it is stacked on narrow screens', () =>
    onPage({ width: 360 }, async (page) => {
      const client = await page.createCDPSession();
      const { nodes } = await client.send('Accessibility.getFullAXTree');
      const roles = nodes
        .filter(({ ignored }) => !ignored)
        .map(({ role, name }) => `${role?.value} ${name?.value ?? ''}`);
      expect(roles).toContain('rowheader src/cart.ts');
      expect(roles).toContain('table Files');
    }));

  it('can be read without JavaScript', () =>
    onPage({ script: false }, async (page) => {
      const client = await page.createCDPSession();
      const { nodes } = await client.send('Accessibility.getFullAXTree');
      const names = nodes.filter(({ ignored }) => !ignored).map(({ name }) => String(name?.value ?? ''));
      for (const part of [
        'unit 94.99 % is below 95 %',
        '94.99 %',
        'two changed lines are not covered',
        'one note',
        'reliability decide --facts facts.json',
      ]) {
        expect(names).toContain(part);
      }
      expect(names.some((name) => name.startsWith('The file list and the sources need JavaScript.'))).toBe(true);
      expect(names).not.toContain('Dark theme');
    }));

  it('works with one suite and with no files at all', async () => {
    const one: SourcePage = { path: 'a.ts', text: 'x', suites: { unit: lineHits([[1, 3]]) } };
    await onPage(
      { hash: '#file=a.ts' },
      async (page) => {
        expect(await texts(page, '#L1 > *')).toEqual(['1', '✓', '3', 'x']);
        expect(await text(page, '#gaps')).toBe('Every line that holds code is covered.');
        expect(await page.$('#source-suite')).toBeNull();
      },
      reportOn([one]),
    );
    await onPage(
      { hash: '#file=a.ts' },
      async (page) => {
        expect(await text(page, 'h1')).toContain('Failed');
        expect(await page.$('#files')).toBeNull();
      },
      reportOn([]),
    );
  });
});
