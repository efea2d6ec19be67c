import { type ChildProcess, spawn } from 'node:child_process';
import { request } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Checkout } from '../../bundle/checkout.ts';
import { DIST } from '../../bundle/command.ts';
import { launchBrowser } from '../browser.ts';
import { arenaHost } from './arena-runs.ts';
import { scan } from './scan.ts';

const HEADERS = `/*
  Content-Security-Policy: script-src * 'unsafe-inline' 'unsafe-eval'; base-uri 'none'
`;
const SITE = {
  'public/_headers': HEADERS,
  'dist/index.html':
    '<!doctype html><html><head><meta charset="utf-8"><title>Shop</title></head><body></body></html>\n',
};
const VECTORS = 'R01,R02,R07,D05,E01,F01,E04';

let checkout: Checkout;
let watcher: Browser;
let scanned: { readonly path: string; readonly env: { readonly [name: string]: string } };
beforeAll(async () => {
  checkout = Checkout.of(SITE);
  watcher = await launchBrowser();
  scanned = (await arenaHost()).browser;
});
afterAll(async () => {
  await watcher.close();
  checkout.remove();
});

interface Running {
  readonly child: ChildProcess;
  readonly url: string;
  readonly said: () => string;
}

/** `reliability dashboard --live --stay` of the bundle, once it says where it is. */
function start(): Promise<Running> {
  const options = ['--site-directory', 'dist', '--browser', scanned.path, '--vectors', VECTORS, '--format', 'json'];
  const args = ['dashboard', '--live', '--stay', '--', 'anomaly-scan', ...options];
  const env = { PATH: process.env['PATH'] ?? '', HOME: checkout.root, ...scanned.env };
  const child = spawn(process.execPath, [join(DIST, 'cli/index.js'), ...args], { cwd: checkout.root, env });
  let [said, told] = ['', ''];
  child.stdout.on('data', (bytes: Buffer) => {
    said += bytes.toString();
  });
  return new Promise((resolve, reject) => {
    child.on('exit', (code) => reject(new Error(`it ended with ${code}: ${told}`)));
    child.stderr.on('data', (bytes: Buffer) => {
      told += bytes.toString();
      const url = /^Dashboard: (http:\/\/127\.0\.0\.1:\d+\/\S+)$/mu.exec(told)?.[1];
      if (url !== undefined) resolve({ child, url, said: () => said });
    });
  });
}

const SEEN = `globalThis.seen = [];
const text = (id) => document.getElementById(id)?.textContent ?? '';
new MutationObserver(() => {
  seen.push([text('state'), text('time'), document.querySelectorAll('#matrix button').length].join('|'));
}).observe(document, { subtree: true, childList: true, characterData: true });`;

/** What the page showed at any time, without asking it again and again. */
async function watched(url: string): Promise<Page> {
  const page = await watcher.newPage();
  page.on('console', (message) => faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(String(error)));
  await page.evaluateOnNewDocument(SEEN);
  await page.goto(url);
  return page;
}
const faults: string[] = [];

/** Every cell of the matrix, as it is read out. */
function matrixOf(page: Page): Promise<readonly string[]> {
  return page.$$eval('#matrix button', (buttons) => buttons.map((button) => button.getAttribute('aria-label') ?? ''));
}

/** Status and headers of an answer, asked with a name of the caller's choice. */
function ask(url: string, host?: string): Promise<{ status: number; headers: readonly string[]; body: string }> {
  return new Promise((resolve, reject) => {
    request(url, { headers: host === undefined ? {} : { host } }, (answer) => {
      let body = '';
      answer.on('data', (bytes: Buffer) => {
        body += bytes.toString();
      });
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.rawHeaders, body }));
    })
      .on('error', reject)
      .end();
  });
}

describe('a scan that is watched', () => {
  it('fills the matrix in while it runs, opens a cell, and leaves the same page as a file', async () => {
    const { child, url, said } = await start();
    const gone = new Promise<number | null>((resolve) => child.on('exit', resolve));
    try {
      const page = await watched(url);
      await page.waitForSelector('#top.failed, #top.passed, #top.inconclusive', { timeout: 50_000 });
      const seen = await page.evaluate(() => (globalThis as unknown as { readonly seen: readonly string[] }).seen);
      const all = 7 * 4;
      const between = seen
        .map((text) => text.split('|'))
        .filter(([state, , cells]) => state === 'Running' && Number(cells) > 0 && Number(cells) < all);
      expect(between.length, seen.at(-1)).toBeGreaterThan(0);
      expect(await page.$eval('#state', (element) => element.textContent)).toBe('The run is over: inconclusive');
      const live = await matrixOf(page);
      expect(live).toHaveLength(all);
      expect(live).toContain('R01, policy: got through');
      expect(live).toContain('R01, encoding: silent');
      expect(live).toContain('R01, none: live');

      await page.click('#matrix button.bad');
      await page.waitForSelector('dialog[open]');
      const detail = await page.$eval('dialog', (element) => element.textContent ?? '');
      for (const part of ['R01', '<script>{run}</script>', 'at public/_headers:2', "script-src * 'unsafe-inline'"])
        expect(detail).toContain(part);
      expect(page.url()).toContain('#attack=R01&layer=policy');
      await page.keyboard.press('Escape');
      await page.waitForSelector('dialog:not([open])');
      await page.select('#show', 'bad');
      const shown = await page.$$eval('#matrix tbody tr:not([hidden])', (rows) => rows.length);
      expect(shown).toBeGreaterThan(0);
      expect(shown).toBeLessThan(8);

      const file = await watcher.newPage();
      file.on('pageerror', (error) => faults.push(String(error)));
      const kept = checkout.path('reliability-report/anomaly-scan/dashboard.html');
      await file.goto(`${pathToFileURL(kept).href}#attack=R01&layer=policy`);
      expect(await matrixOf(file)).toEqual(live);
      await file.waitForSelector('dialog[open]');

      // What the server itself says, to the same page and to others.
      const { origin } = new URL(url);
      expect((await ask(url, 'rebound.example')).status).toBe(421);
      expect((await ask(`${origin}/live`)).status).toBe(404);
      const report = new URL('anomaly-scan/dashboard.html', url).href;
      expect((await ask(report)).body).toBe(checkout.read('reliability-report/anomaly-scan/dashboard.html'));
      await page.goto(report);
      expect(await matrixOf(page)).toEqual(live);
      await expectNoFinding([
        ['index.html', await ask(new URL('.', url).href)],
        ['live.html', await ask(url)],
      ]);
      expect(faults).toEqual([]);
    } finally {
      child.kill('SIGINT');
    }
    // Fewer live ones than are asked for: the exit code is the run's own, and standard output holds nothing but the verdict.
    expect(await gone).toBe(2);
    expect(JSON.parse(said())).toMatchObject({ outcome: 'inconclusive', problem: { code: 'ANOMALY-TOO-FEW-LIVE' } });
  });
});

/** These pages, with the headers that they came with, as a site of their own: the scan's own rules find nothing. */
async function expectNoFinding(
  pages: readonly (readonly [name: string, answer: Awaited<ReturnType<typeof ask>>])[],
): Promise<void> {
  const rules = pages.map(([name, { headers }]) => {
    const pairs = headers.flatMap((text, at) => (at % 2 === 0 ? [`  ${text}: ${headers[at + 1]}`] : []));
    const own = pairs.filter((text) => /^ {2}(?:content-security|x-|referrer|cross)/iu.test(text));
    // What the rule for every path says of a policy does not hold for this one.
    return name === 'index.html'
      ? `/*\n${own.join('\n')}\n`
      : `/${name.replace('.html', '')}*\n  ! content-security-policy\n${own.join('\n')}\n`;
  });
  const site = Checkout.of({
    ...Object.fromEntries(pages.map(([name, { body }]) => [`dist/${name}`, body])),
    'dist/404.html': pages[0]![1].body,
    _headers: rules.join(''),
  });
  try {
    const options = { 'site-directory': 'dist', 'site-headers': '_headers', attacks: 'false', pages: '/, /live.html' };
    const { verdict } = await scan(site, { ...options, 'policy-fail-on': 'low' });
    expect(verdict.findings.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
    expect(verdict.outcome).toBe('passed');
    expect(verdict.metrics).toMatchObject({ policyGrade: 'A' });
  } finally {
    site.remove();
  }
}
