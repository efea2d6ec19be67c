import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { htmlReport } from '../../../src/shared/report/html/report.ts';
import type { ReportInput } from '../../../src/shared/report/port.ts';
import { lineHits } from '../../unit/shared/report/line-hits.ts';
import { launchBrowser } from '../browser.ts';
import { openReport, reportOn, text, texts } from './report-page.ts';

const HOSTILE = [
  '</script><script>alert(1)</script>',
  '<img src=x onerror=alert(2)>',
  '"><svg onload=alert(3)>',
  "' onmouseover='alert(4)",
  'javascript:alert(5)',
  '<!--<script>',
  '</style><style>@import "http://127.0.0.1:9/x.css";',
  '<iframe src="http://127.0.0.1:9/"></iframe>',
  'a\0b\u202Egnp.exe\u2066\u2028\u2029',
  '\ud800 lone',
  '&lt;b&gt;&amp;#x3c;',
  '__proto__',
];

/** Hostile text wherever a report, a path, a test name or a message can bring it. */
function hostileReport(): ReportInput {
  const all = HOSTILE.join(' ');
  const base = reportOn(
    HOSTILE.map((path, i) => ({
      path,
      ...(i % 3 === 2 ? {} : { text: `${HOSTILE.join('\n')}\r\n` }),
      suites: Object.fromEntries(
        HOSTILE.slice(0, 4).map((suite, s) => [
          suite,
          lineHits([
            [1, s],
            [2, 0],
          ]),
        ]),
      ),
    })),
    HOSTILE.map((message, i) => ({
      rule: message,
      severity: 'error',
      message,
      hint: message,
      location: { path: message, startLine: 1 },
      owners: [message],
      fingerprint: String(i).padStart(16, '0'),
    })),
  );
  const problem = { code: all, reason: all, hint: all, location: { path: all, line: 1 } };
  return {
    ...base,
    version: all,
    verdict: { ...base.verdict, gate: all, outcome: 'inconclusive', problem },
    presentation: {
      ...base.presentation,
      outcome: 'inconclusive',
      title: all,
      headline: all,
      notes: HOSTILE,
      reproduce: all,
      tables: [
        {
          title: all,
          columns: [{ label: all, align: 'left' }],
          rows: HOSTILE.map((cell) => [{ text: cell, tone: 'bad', code: true }]),
        },
      ],
    },
  };
}

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
});

describe('hostile texts', () => {
  it('are shown and run nothing, in the list and in every source', async () => {
    const { page, offences, close } = await openReport(browser, hostileReport());
    try {
      expect(await texts(page, '#finding-list .message')).toContain('<img src=x onerror=alert(2)>');
      expect(await texts(page, '#list tbody a')).toContain('</script><script>alert(1)</script>');
      const links = await page.$$eval('#list tbody a', (found) => found.map((link) => link.getAttribute('href')));
      expect(links).toHaveLength(HOSTILE.length);
      for (const link of links) {
        await page.evaluate(`location.hash = ${JSON.stringify(link)}`);
        await page.waitForFunction(
          `location.hash === ${JSON.stringify(link)} && document.querySelector('#source .totals') !== null`,
        );
      }
      expect(await page.$$('img, iframe, svg[onload], object, embed, base, form')).toHaveLength(0);
      expect(await page.$$eval('script:not([type])', (scripts) => scripts.length)).toBe(1);
      expect(
        await page.$$eval('*', (all) =>
          all.flatMap((one) => one.getAttributeNames()).filter((name) => name.startsWith('on')),
        ),
      ).toEqual([]);
      expect(offences).toEqual([]);
    } finally {
      await close();
    }
  });

  it('shows control and direction characters instead of obeying them', async () => {
    const { page, offences, close } = await openReport(browser, hostileReport(), {
      hash: `#file=${encodeURIComponent(HOSTILE[0] ?? '')}`,
    });
    try {
      expect(await text(page, '#L2 .code')).toBe('<img src=x onerror=alert(2)>');
      expect(await text(page, '#L9 .code')).toBe('aU+0000bU+202Egnp.exeU+2066U+2028U+2029');
      expect(await texts(page, '#L9 .hidden-character')).toEqual(['U+0000', 'U+202E', 'U+2066', 'U+2028', 'U+2029']);
      expect(await page.$$('#code .row:not(.head)')).toHaveLength(HOSTILE.length);
      expect(offences).toEqual([]);
    } finally {
      await close();
    }
  });

  it('would be noticed if they ran', async () => {
    const { page, offences, close } = await openReport(browser, reportOn([]));
    try {
      await page.evaluate('alert("x"); new Image().src = "http://127.0.0.1:9/x.png"; console.log("y"); undefined');
      await page.waitForFunction('true');
      expect(offences).toContain('dialog: x');
      expect(offences).toContain('console: y');
      expect(offences.some((offence) => offence.includes('Content Security Policy'))).toBe(true);
    } finally {
      await close();
    }
  });

  // Shows that the policy holds alone: the same page with a foreign script, style and image is stopped by its own policy.
  it('even if some had become markup, the policy would have stopped it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'reliability-html-'));
    const page = await browser.newPage();
    const messages: string[] = [];
    page.on('console', (message) => messages.push(message.text()));
    page.on('dialog', (dialog) => {
      messages.push('dialog');
      void dialog.dismiss();
    });
    try {
      const html = htmlReport.render(reportOn([]));
      const broken = html.replace(
        '<main',
        '<script>alert(1)</script><style>h1{color:red}</style><img src="http://127.0.0.1:9/x" onerror="alert(2)"><main',
      );
      expect(broken).not.toBe(html);
      writeFileSync(join(folder, 'broken.html'), broken);
      await page.goto(pathToFileURL(join(folder, 'broken.html')).href);
      expect(messages).not.toContain('dialog');
      expect(messages.filter((message) => message.includes('Content Security Policy')).length).toBeGreaterThanOrEqual(
        3,
      );
      await expect(page.evaluate('document.body.innerHTML = "<b>x</b>"')).rejects.toThrow(/TrustedHTML/);
    } finally {
      await page.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

it('reads from a folder with spaces and odd characters in its name', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'reliability html #% '));
  const file = join(folder, 'report.html');
  const page = await browser.newPage();
  try {
    writeFileSync(
      file,
      htmlReport.render(reportOn([{ path: 'a.ts', text: 'x', suites: { unit: lineHits([[1, 1]]) } }])),
    );
    await page.goto(pathToFileURL(file).href);
    expect(dirname(file)).toBe(folder);
    await page.click('#list tbody a');
    await page.waitForSelector('#L1');
  } finally {
    await page.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
