import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkRunOutput } from '../../../../src/shared/report/check-run.ts';
import { fitMarkdown } from '../../../../src/shared/report/markdown.ts';
import { MAX_LISTED_FINDINGS } from '../../../../src/shared/report/markdown-sections.ts';
import type { ReportInput } from '../../../../src/shared/report/port.ts';
import { cutToSize, SIZE_LIMITS, sizeOf } from '../../../../src/shared/report/size.ts';
import { hostileText } from './hostile-text.ts';
import { FAILED, FINDINGS, hostileInput, INCONCLUSIVE, PASSED } from './verdicts.ts';

/** A verdict with many of everything. */
function large(rows: number, findings: number, notes = 3): ReportInput {
  const [table, detail] = FAILED.presentation.tables;
  return {
    ...FAILED,
    verdict: {
      ...FAILED.verdict,
      findings: Array.from({ length: findings }, (_, i) => ({
        ...FINDINGS[i % 3]!,
        message: `finding ${i} größer | 日本`,
      })),
    },
    presentation: {
      ...FAILED.presentation,
      tables: [
        { ...table!, rows: Array.from({ length: 30 }, (_, i) => [`suite ${i}`, '1', '2', '3']) },
        {
          ...detail!,
          rows: Array.from({ length: rows }, (_, i) => [{ text: `src/größe/${i}.ts`, code: true }, `${i} %`]),
        },
      ],
      notes: Array.from({ length: notes }, (_, i) => `note ${i}`),
    },
  };
}

/** Throws where a page has half of something: open folds, open fences, rows with other columns than their head. */
function checkWhole(page: string): void {
  const lines = page.split('\n');
  let folds = 0;
  let fence = '';
  let columns = 0;
  for (const line of lines) {
    const ticks = /^(`{3,})/.exec(line)?.[1];
    if (fence !== '') {
      if (ticks !== undefined && line === ticks && ticks.length >= fence.length) fence = '';
      continue;
    }
    if (ticks !== undefined && /^`+sh$/.test(line)) fence = ticks;
    if (line === '<details>') folds++;
    if (line === '</details>') folds--;
    expect(folds === 0 || folds === 1).toBe(true);
    const cells = line.startsWith('|') ? line.replaceAll('\\|', '').split('|').length : 0;
    if (columns !== 0 && cells !== 0) expect(cells).toBe(columns);
    columns = cells;
  }
  expect(folds).toBe(0);
  expect(fence).toBe('');
}

describe('fitMarkdown', () => {
  it('changes nothing that fits', () => {
    const page = fitMarkdown(FAILED, 1_000_000);
    expect(fitMarkdown(FAILED, sizeOf(page, 'bytes'))).toBe(page);
    expect(fitMarkdown(FAILED, sizeOf(page, 'bytes') - 1)).not.toBe(page);
    expect(fitMarkdown(FAILED, page.length, 'characters')).toBe(page);
    expect(page).not.toContain('Left out');
  });

  it('gives up detail rows, then findings, then table rows, then notes, then the command, and says so', () => {
    const input = large(2000, 80);
    const shown = (page: string) => ({
      details: page.match(/^\| `src\/größe/gm)?.length ?? 0,
      findings: page.match(/^- finding/gm)?.length ?? 0,
      rows: page.match(/^\| suite/gm)?.length ?? 0,
      notes: page.match(/^- note/gm)?.length ?? 0,
      commands: page.match(/^```sh/gm)?.length ?? 0,
    });
    const full = { details: 2000, findings: 80, rows: 30, notes: 3, commands: 1 };
    expect(shown(fitMarkdown(input, 1_000_000))).toEqual(full);
    const [some, few, fewer, least] = [60_000, 8_000, 1_100, 300].map((max) => fitMarkdown(input, max));
    expect(shown(some!)).toMatchObject({ ...full, details: expect.any(Number) });
    expect(shown(some!).details).toBeGreaterThan(1000);
    expect(some).toMatch(
      /_Left out to keep within the size limit of this page: \d+ rows of detail\. verdict\.json has it all\._\n$/,
    );
    expect(shown(few!)).toMatchObject({ ...full, details: 0, findings: expect.any(Number) });
    expect(shown(few!).findings).toBeGreaterThan(40);
    expect(few).toMatch(/2000 rows of detail, \d+ findings\. /);
    expect(few).toMatch(/^\+\d+ more$/m);
    expect(shown(fewer!)).toMatchObject({ details: 0, findings: 0, notes: 3, commands: 1 });
    expect(shown(fewer!).rows).toBeGreaterThan(0);
    expect(fewer).toMatch(/80 findings, \d+ rows of tables\. /);
    expect(shown(least!)).toEqual({ details: 0, findings: 0, rows: 0, notes: expect.any(Number), commands: 0 });
    expect(least).toContain('the command that repeats the verdict');
  });

  it('uses the room it has', () => {
    const page = fitMarkdown(large(20_000, 0), SIZE_LIMITS.githubComment.max, 'characters');
    expect(page.length).toBeGreaterThan(SIZE_LIMITS.githubComment.max - 100);
  });

  it('is never larger than the limit, never half a construct, and keeps the outcome', () => {
    const bounds = fc.tuple(fc.integer({ min: 0, max: 6000 }), fc.constantFrom('bytes', 'characters'));
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 0, max: 40 }),
        bounds,
        (rows, findings, [max, unit]) => {
          const page = fitMarkdown(large(rows, findings), max, unit as 'bytes');
          expect(sizeOf(page, unit as 'bytes')).toBeLessThanOrEqual(max);
          checkWhole(page);
          if (max >= 250) expect(page).toMatch(/^## ❌ .*failed\n/);
        },
      ),
    );
  });

  it('stays whole for hostile texts of any length', () => {
    fc.assert(
      fc.property(
        hostileText,
        fc.integer({ min: 1, max: 400 }),
        fc.integer({ min: 0, max: 20_000 }),
        (text, times, max) => {
          const page = fitMarkdown(hostileInput(text.repeat(times)), max);
          expect(sizeOf(page, 'bytes')).toBeLessThanOrEqual(max);
          checkWhole(page);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('lists a hundred findings at most, the gravest first, and counts the others', () => {
    const page = fitMarkdown(large(0, 3 * MAX_LISTED_FINDINGS), 1_000_000);
    expect(page.match(/^- finding/gm)).toHaveLength(MAX_LISTED_FINDINGS);
    expect(page.match(/^### 100 errors$/m)).not.toBeNull();
    expect(page.match(/^\+100 more$/gm)).toHaveLength(2);
    expect(page).toContain('<summary>100 warnings</summary>');
  });

  it('cuts nothing but the end of a headline that is too long', () => {
    const input = { ...PASSED, presentation: { ...PASSED.presentation, headline: '*'.repeat(5000) } };
    const page = fitMarkdown(input, 300);
    expect(page).toMatch(
      /^## ✅ Coverage gate passed\n\n\*\*(?:\\\*)+…\*\*\n\n_Left out .*: the end of the headline\./,
    );
  });
});

describe('checkRunOutput', () => {
  it('puts what decides into the summary and the lists into the text', () => {
    const { title, summary, text } = checkRunOutput(FAILED);
    expect(title).toBe('unit: lines 94.99 % are below 95 %');
    expect(summary).toContain('### Suites');
    expect(summary).not.toContain('<details>');
    expect(text).toContain('coverage/below-threshold');
    expect(text).toContain('<summary>Files');
    expect(text).not.toContain('### Suites');
  });

  it('has no text where there is nothing more to say', () => {
    expect(checkRunOutput(PASSED)).toEqual({ title: 'All hold', summary: '**All hold**\n' });
    const silent = { ...PASSED, presentation: { ...PASSED.presentation, headline: '' } };
    expect(checkRunOutput(silent)).toEqual({ title: 'passed', summary: 'passed' });
  });

  it('keeps to the limits of the API', () => {
    const input = large(30_000, 100, 20_000);
    const { title, summary, text } = checkRunOutput({
      ...input,
      presentation: { ...input.presentation, headline: 'ä'.repeat(999) },
    });
    expect(title).toHaveLength(255);
    expect(sizeOf(summary, 'bytes')).toBeLessThanOrEqual(65_535);
    expect(sizeOf(text!, 'bytes')).toBeLessThanOrEqual(65_535);
    expect(summary).toMatch(/Left out .* notes\./);
    expect(text).toMatch(/Left out .* rows of detail\./);
  });
});

it('cutToSize never leaves half a character', () => {
  expect(cutToSize('abc', { max: 3, unit: 'bytes' })).toBe('abc');
  expect(cutToSize('abcd', { max: 3, unit: 'characters' })).toBe('ab…');
  expect(cutToSize('ab', { max: 1, unit: 'bytes' })).toBe('');
  expect(cutToSize('😀😀😀', { max: 4, unit: 'characters' })).toBe('😀…');
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.nat(40),
      fc.constantFrom('bytes', 'characters'),
      (text, max, unit) => {
        const cut = cutToSize(text, { max, unit: unit as 'bytes' });
        expect(sizeOf(cut, unit as 'bytes')).toBeLessThanOrEqual(Math.max(max, 0));
        expect(cut.isWellFormed()).toBe(true);
      },
    ),
  );
});

describe('the place of a problem', () => {
  it.each<readonly [reason: string, path: string, line: number | undefined, shown: string]>([
    ['no report has src/a.ts', 'src/a.ts', undefined, '- `X` no report has src/a.ts\n'],
    ['no report has src/a.ts', 'a.ts', undefined, '- `X` no report has src/a.ts (`a.ts`)\n'],
    ['cannot be read', 'src/a.ts', undefined, '- `X` cannot be read (`src/a.ts`)\n'],
    ['no report has src/a.ts', 'src/a.ts', 3, '- `X` no report has src/a.ts (`src/a.ts:3`)\n'],
  ])('is said once: %s, %s, %s', (reason, path, line, shown) => {
    const location = line === undefined ? { path } : { path, line };
    const problem = { code: 'X', reason, hint: 'h', location };
    const verdict = { ...INCONCLUSIVE.verdict, problem, problems: [problem] };
    const page = fitMarkdown({ ...INCONCLUSIVE, verdict }, 60_000, 'characters');
    expect(page).toContain(shown);
  });
});
