import { describe, expect, it } from 'vitest';
import { htmlReport } from '../../../../../src/shared/report/html/report.ts';
import type { ReportInput } from '../../../../../src/shared/report/port.ts';
import { lineHits } from '../line-hits.ts';

const input: ReportInput = {
  version: '1.2.3',
  verdict: {
    version: 1,
    gate: 'coverage-gate',
    outcome: 'failed',
    summary: 'unit 94.99 % is below 95 %',
    metrics: {},
    findings: [
      { rule: 'coverage/gap', severity: 'notice', message: 'no test reaches b.ts', fingerprint: '0'.repeat(16) },
      {
        rule: 'coverage/below-threshold',
        severity: 'error',
        message: 'unit is below its limit',
        hint: 'cover <b>more</b>',
        location: { path: 'src/a b.ts', startLine: 3, endLine: 5 },
        measured: { value: 94.99, unit: 'percent', covered: 18_999, total: 20_000 },
        limit: { value: 95, unit: 'percent' },
        owners: ['@org/one', '@org/two'],
        fingerprint: '1'.repeat(16),
      },
    ],
  },
  presentation: {
    title: 'Coverage gate',
    outcome: 'failed',
    headline: 'unit 94.99 % is below 95 %',
    tables: [
      {
        title: 'Suites',
        columns: [
          { label: 'Suite', align: 'left' },
          { label: 'Lines', align: 'right' },
        ],
        rows: [['unit', { text: '94.99 %', tone: 'bad' }], ['only one cell']],
        omittedRows: 12_345,
      },
      {
        title: 'Detail',
        detail: true,
        columns: [{ label: 'File', align: 'left' }],
        rows: [[{ text: 'src/a b.ts', code: true }]],
      },
    ],
    notes: ['a note'],
    reproduce: 'reliability decide --facts facts.json',
  },
  pages: [
    {
      path: 'src/a b.ts',
      text: 'one\ntwo\n',
      suites: {
        unit: lineHits([
          [1, 1],
          [2, 0],
        ]),
      },
    },
  ],
};

/** The page without its style sheet, script and data. */
function readable(html: string): string {
  return html.replace(/<(style|script)\b[^>]*>.*?<\/\1>/gs, '');
}

describe('htmlReport', () => {
  const html = htmlReport.render(input);
  const text = readable(html);

  it('is report.html and the same bytes each time', () => {
    expect(htmlReport.file).toBe('report.html');
    expect(htmlReport.render(structuredClone(input))).toBe(html);
  });

  it('says the outcome in a word, a shape and a sentence', () => {
    expect(text).toMatch(/<h1>.*Failed<\/h1>/);
    expect(text).toContain('unit 94.99 % is below 95 %');
    expect(text).toContain('<title>Failed: Coverage gate</title>');
    const shapes = (['passed', 'failed', 'inconclusive'] as const).map((outcome) => {
      const other = htmlReport.render({ ...input, verdict: { ...input.verdict, outcome } });
      return /class="shape" d="([^"]+)"/.exec(other)?.[1];
    });
    expect(new Set(shapes).size).toBe(3);
  });

  it('lists errors before notices, with measure, limit, owners and a link to the line', () => {
    expect(text.indexOf('unit is below its limit')).toBeLessThan(text.indexOf('no test reaches'));
    expect(text).toContain('measured 94.99 % (18\u202f999 of 20\u202f000)');
    expect(text).toContain('limit 95 %');
    expect(text).toContain('@org/one @org/two');
    expect(text).toContain('<a href="#file=src%2Fa%20b.ts&amp;line=3">');
  });

  it('writes tables with tones as signs and words, whole rows and the count of what is left out', () => {
    expect(text).toContain(
      '<span class="sign" aria-hidden="true">✕</span><bdi>94.99 %</bdi><span class="unseen"> (bad)</span>',
    );
    expect(text).toContain('<bdi>only one cell</bdi></th><td class="right"><bdi></bdi></td>');
    expect(text).toContain('+12\u202f345 more');
    expect(text).toMatch(/<details class="panel">.*href="#file=src%2Fa%20b\.ts"/s);
  });

  it('escapes texts', () => {
    expect(text).toContain('cover &lt;b&gt;more&lt;/b&gt;');
  });

  it('says of each problem its code, reason, place and next step', () => {
    const problem = {
      code: 'LCOV-TRUNCATED',
      reason: 'it ends early',
      hint: 'run it again',
      location: { path: 'a.info', line: 3, column: 7 },
    };
    const other = { code: 'REPORT-NONE', reason: 'nothing matches', hint: 'check the glob' };
    const page = readable(
      htmlReport.render({
        ...input,
        verdict: { ...input.verdict, outcome: 'inconclusive', problem, problems: [problem, other] },
      }),
    );
    for (const part of [
      'LCOV-TRUNCATED',
      'it ends early',
      'run it again',
      '<bdi>a.info</bdi>:3:7',
      'REPORT-NONE',
      'check the glob',
    ]) {
      expect(page).toContain(part);
    }
    expect(text).not.toContain('could not be measured');
  });

  it('has no file list and no data without pages', () => {
    const page = htmlReport.render({ ...input, pages: [] });
    expect(readable(page)).not.toContain('id="files"');
    expect(page).not.toContain('application/json');
  });

  it('loads nothing: no address but those inside the page', () => {
    const addresses = [...text.matchAll(/(?:href|src|action)="([^"]*)"/g)].map(([, address]) => address ?? '');
    expect(addresses.length).toBeGreaterThan(3);
    expect(
      addresses.filter((address) => !address.startsWith('#') && !address.startsWith('data:image/svg+xml,')),
    ).toEqual([]);
  });

  it('is under 60 kB for 40 files without sources', () => {
    const pages = Array.from({ length: 40 }, (_, i) => ({
      path: `src/folder-${i % 9}/file-${i}.ts`,
      suites: { unit: lineHits(Array.from({ length: 20 }, (_, n) => [n + 1, n % 5])) },
    }));
    expect(Buffer.byteLength(htmlReport.render({ ...input, pages }))).toBeLessThan(60_000);
  });
});
