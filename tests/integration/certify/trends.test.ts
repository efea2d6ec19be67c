import { readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { Checkout } from '../../bundle/checkout.ts';
import { type CommandResult, reliability } from '../../bundle/command.ts';
import { launchBrowser } from '../browser.ts';
import { texts } from '../report/report-page.ts';

const FOLDER = 'reliability-report/certify';
const NAMES = '#charts .chart .name';
const NOTE = '#charts .note';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterAll(() => browser?.close());

const made: Checkout[] = [];
afterEach(() => {
  for (const checkout of made.splice(0)) checkout.remove();
});

function configuration(save: string, baseline: string): string {
  return `version: 1
coverage-gate: { suites: { unit: { reports: ["coverage/lcov.info"], lines: 10 } }${save} }
regression-gate: { tests: { reports: ["reports/junit.xml"] }, sizes: { files: ["web/app.js"] }${save} }
${baseline}`;
}

function checkoutOf(save = ', save-baseline: always', baseline = 'baseline: file:kept\n'): Checkout {
  const checkout = Checkout.of({
    '.gitignore': 'kept/\nreliability-report/\ncoverage/\nreports/\nweb/\n',
    'src/a.js': 'a();\nb();\nc();\nd();\n',
    'reliability.yml': configuration(save, baseline),
  });
  made.push(checkout);
  return checkout;
}

/** What tools would write of a run in which so many of four lines are covered and so many tests pass. */
async function run(checkout: Checkout, covered: number, tests: number, lcov?: string): Promise<CommandResult> {
  const lines = [1, 2, 3, 4].map((line) => `DA:${line},${line <= covered ? 1 : 0}\n`).join('');
  const cases = Array.from({ length: tests }, (_, at) => `<testcase classname="a" name="t${at}" time="0.01"/>`).join(
    '',
  );
  checkout.write({
    'coverage/lcov.info': lcov ?? `SF:src/a.js\n${lines}end_of_record\n`,
    'reports/junit.xml': `<testsuites><testsuite name="a" tests="${tests}">${cases}</testsuite></testsuites>\n`,
    'web/app.js': 'x'.repeat(20_000 + 100 * tests),
  });
  const done = await reliability(['certify'], { in: checkout.root, timeoutMs: 60_000 });
  expect(done.stderr).not.toContain('INTERNAL-FAULT');
  return done;
}

async function open(checkout: Checkout) {
  const page = await browser.newPage();
  const offences: string[] = [];
  page.on('console', (message) => offences.push(message.text()));
  page.on('pageerror', (error) => offences.push(String(error)));
  await page.goto(pathToFileURL(checkout.path(`${FOLDER}/report.html`)).href);
  return { page, offences };
}

it('shows on one page what the gates measured over the last runs that were kept, and in this one', async () => {
  const checkout = checkoutOf();
  const first = await run(checkout, 2, 5);
  expect(first.exitCode).toBe(0);
  // Of all that ask the store, the same news is told once; the page says the rest.
  expect(`${first.stdout}${first.stderr}`.match(/has no entry/gu)).toHaveLength(1);
  const before = await open(checkout);
  expect(await texts(before.page, NOTE)).toEqual([expect.stringContaining('No earlier run of all gates is kept yet')]);
  expect(await texts(before.page, NAMES)).toEqual([]);
  expect(await texts(before.page, 'header nav a')).toContain('Trends');

  const commits = [checkout.git('rev-parse', 'HEAD').slice(0, 7)];
  for (const [covered, tests] of [
    [3, 6],
    [3, 6],
  ] as const) {
    commits.push(checkout.commit().slice(0, 7));
    expect((await run(checkout, covered, tests)).exitCode).toBe(0);
  }
  checkout.commit();
  expect((await run(checkout, 1, 6)).exitCode).toBe(0);

  const { page, offences } = await open(checkout);
  expect(await texts(page, NAMES)).toEqual([
    'unit: lines',
    'tests',
    // Folded: nothing of them changed by more than a twentieth.
    'skipped tests',
    'flaky tests',
    'size of all files',
  ]);
  const lines = (await texts(page, '#chart-0 .words')).join();
  expect(lines).toContain('4 values from 25 % to 75 %; the last is 25 %, and more is better.');
  expect(lines).toContain(`+25.0 pp: better, from 50 % to 75 %, since ${commits[1]}`);
  // Both scripts work on one page: a value is read with keys, and a tab is chosen.
  await page.focus('#chart-0 .plot');
  expect(await texts(page, '#chart-0 .tip')).toEqual(['this run: 25 %']);
  await page.keyboard.press('Home');
  expect(await texts(page, '#chart-0 .tip')).toEqual([`${commits[0]}: 50 %`]);
  await page.click('#tab-regression-gate');
  expect(await page.$eval('#gate-regression-gate', (part) => part.checkVisibility())).toBe(true);
  expect(await page.$eval('#gate-coverage-gate', (part) => part.checkVisibility())).toBe(false);
  expect(offences).toEqual([]);

  const again = await reliability(['decide', '--facts', `${FOLDER}/facts.json`, '--format', 'json'], {
    in: checkout.root,
    timeoutMs: 60_000,
  });
  expect(again).toMatchObject({ exitCode: 0, stdout: checkout.read(`${FOLDER}/verdict.json`) });
}, 120_000);

it('keeps what was measured of a run in which another gate came to no verdict, and says what is missing', async () => {
  const checkout = checkoutOf();
  await run(checkout, 3, 5);
  checkout.commit();
  expect((await run(checkout, 3, 6, 'SF:src/a.js\nDA:1')).exitCode).toBe(2);
  const { page } = await open(checkout);
  expect(await texts(page, NAMES)).toEqual(['tests', 'size of all files', 'skipped tests', 'flaky tests']);
  expect(await texts(page, NOTE)).toEqual([
    'Measured by earlier runs, but not by this one, and not shown: coverage-gate/unit: lines.',
  ]);

  checkout.commit();
  await run(checkout, 4, 7);
  const next = await open(checkout);
  // Of coverage there is a gap, of tests there is none.
  expect(await texts(next.page, '#charts .words')).toEqual([
    expect.stringContaining('2 values from 75 % to 100 %'),
    expect.stringContaining('3 values from 5 to 7'),
    expect.stringContaining('3 values from 20.5 kB to 20.7 kB'),
    expect.stringContaining('3 values from 0 to 0'),
    expect.stringContaining('3 values from 0 to 0'),
  ]);
}, 120_000);

it('keeps nothing where the gates keep nothing, and says so without a store', async () => {
  const never = checkoutOf(', save-baseline: never');
  await run(never, 3, 5);
  never.commit();
  await run(never, 3, 5);
  expect(() => readdirSync(never.path('kept'))).toThrow('ENOENT');
  // Nobody says which branch is the default one on a shell.
  const auto = checkoutOf('');
  await run(auto, 3, 5);
  expect(() => readdirSync(auto.path('kept'))).toThrow('ENOENT');

  const without = checkoutOf('', '');
  await run(without, 3, 5);
  const { page } = await open(without);
  expect(await texts(page, NOTE)).toEqual([expect.stringContaining('BASELINE-UNSET')]);
}, 120_000);
