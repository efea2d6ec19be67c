import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import type { Finding } from '../../../src/shared/model/finding.ts';
import type { SourcePage } from '../../../src/shared/model/presentation.ts';
import { htmlReport } from '../../../src/shared/report/html/report.ts';
import type { ReportInput } from '../../../src/shared/report/port.ts';

/** A report on these files; the rest is the same for every test. */
export function reportOn(pages: readonly SourcePage[], findings: readonly Finding[] = []): ReportInput {
  return {
    version: '1.2.3',
    verdict: { version: 1, gate: 'coverage-gate', outcome: 'failed', summary: 'below', metrics: {}, findings },
    presentation: {
      title: 'Coverage gate',
      outcome: 'failed',
      headline: 'unit 94.99 % is below 95 %',
      tables: [
        {
          title: 'Coverage by suite',
          columns: [
            { label: 'Suite', align: 'left' },
            { label: 'Lines', align: 'right' },
          ],
          rows: [['unit', { text: '94.99 %', tone: 'bad' }]],
        },
      ],
      notes: ['one note'],
      reproduce: 'reliability decide --facts facts.json',
    },
    pages,
  };
}

/** An opened report and everything it did that a report must not do. */
export interface OpenedReport {
  readonly page: Page;
  /** Requests but the one for the file itself, dialogs, console messages, exceptions and policy violations. */
  readonly offences: readonly string[];
  close(): Promise<void>;
}

interface Settings {
  readonly hash?: string;
  readonly width?: number;
  readonly dark?: boolean;
  readonly script?: boolean;
}

/** Writes the report to a temporary folder and opens it there as a reader would, from disk. */
export async function openReport(browser: Browser, input: ReportInput, settings: Settings = {}): Promise<OpenedReport> {
  const folder = mkdtempSync(join(tmpdir(), 'reliability-html-'));
  const file = join(folder, htmlReport.file);
  writeFileSync(file, htmlReport.render(input));
  const address = pathToFileURL(file).href;
  const page = await browser.newPage();
  const offences: string[] = [];
  page.on('dialog', (dialog) => {
    offences.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('console', (message) => offences.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => offences.push(`exception: ${String(error)}`));
  const client = await page.createCDPSession();
  await client.send('Network.enable');
  await client.send('Audits.enable');
  client.on('Network.requestWillBeSent', ({ request }) => {
    if (request.url !== address) offences.push(`request: ${request.url}`);
  });
  client.on('Audits.issueAdded', ({ issue }) => offences.push(`issue: ${issue.code}`));
  await page.setJavaScriptEnabled(settings.script ?? true);
  await page.setViewport({ width: settings.width ?? 1280, height: 900 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: settings.dark === true ? 'dark' : 'light' }]);
  await page.goto(address + (settings.hash ?? ''));
  return {
    page,
    offences,
    close: async () => {
      await page.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Trimmed texts of all elements that match. */
export function texts(page: Page, selector: string): Promise<string[]> {
  return page.$$eval(selector, (elements) => elements.map((element) => (element.textContent ?? '').trim()));
}

export function text(page: Page, selector: string): Promise<string> {
  return page.$eval(selector, (element) => (element.textContent ?? '').trim());
}
