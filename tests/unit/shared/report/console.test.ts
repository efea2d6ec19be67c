import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Table } from '../../../../src/shared/model/presentation.ts';
import { renderConsole } from '../../../../src/shared/report/console.ts';
import { displayWidth, shortenMiddle, wrapText } from '../../../../src/shared/report/display-width.ts';
import type { ReportInput } from '../../../../src/shared/report/port.ts';
import { expectGolden } from './golden.ts';
import { hostileText, OBEYED } from './hostile-text.ts';
import { FAILED, HOSTILE, hostileInput, INCONCLUSIVE, PASSED } from './verdicts.ts';

const FILES = {
  outputDirectory: 'reliability-report/coverage-gate',
  files: ['verdict.json', 'report.md', 'report.html'],
};
const WIDE: Table = {
  title: '範囲',
  columns: [
    { label: 'ファイル', align: 'left' },
    { label: 'Owner', align: 'left' },
    { label: 'Lines', align: 'right' },
  ],
  rows: [
    ['src/決済/請求書番号/発行してから送付するまでの流れ.ts', '@org/billing', '97.10 %'],
    [
      'src/a-very-long-folder-name/that-holds/another-very-long-one/and-the-file-that-matters.ts',
      '@org/platform',
      '100 %',
    ],
    ['packages/👩‍💻/naïve.ts', '', { text: '7.00 %', tone: 'bad' }],
  ],
  omittedRows: 20_000,
};
const withWide = (input: ReportInput): ReportInput => ({
  ...input,
  presentation: { ...input.presentation, tables: [...input.presentation.tables, WIDE] },
});

describe('renderConsole', () => {
  test.each([
    ['failed-60', withWide(FAILED), 60, false],
    ['failed-140', withWide(FAILED), 140, false],
    ['failed-24', withWide(FAILED), 24, false],
    ['failed-80-color', FAILED, 80, true],
    ['inconclusive-80', INCONCLUSIVE, 80, false],
    ['passed-80', PASSED, 80, false],
    ['hostile-80', hostileInput(HOSTILE), 80, false],
  ])('%s', (name, input, columns, color) => {
    expectGolden(`console/${name}.txt`, renderConsole(input, { columns, color, ...FILES }));
  });

  it('colours change nothing but colour', () => {
    const plain = renderConsole(FAILED, { columns: 80, color: false, ...FILES });
    const coloured = renderConsole(FAILED, { columns: 80, color: true, ...FILES });
    expect(coloured).not.toBe(plain);
    expect(stripVTControlCharacters(coloured)).toBe(plain);
    expect(stripVTControlCharacters(plain)).toBe(plain);
  });

  it('keeps to the width, to one colour reset per colour, and gives no runner a command', () => {
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 20, max: 160 }), fc.boolean(), (text, columns, color) => {
        const output = renderConsole(
          { ...hostileInput(text), presentation: { ...hostileInput(text).presentation, reproduce: '' } },
          { columns, color },
        );
        for (const line of output.split('\n')) {
          const shown = stripVTControlCharacters(line);
          expect(displayWidth(shown)).toBeLessThanOrEqual(columns + 1);
          expect(shown.trimStart().startsWith('::')).toBe(false);
          expect(shown).not.toMatch(OBEYED);
          // biome-ignore lint/suspicious/noControlCharactersInRegex: only our own colours may be left
          expect(line.replace(/\u001b\[(?:[1-3]|3[1-3]|0)m/g, '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
        }
        expect(output).toMatch(/[^\n]\n$/);
      }),
    );
  });

  it('writes sentences below one another, whole, whatever is in them', () => {
    const prose = (text: string): Table => ({
      title: 'Next',
      columns: ['File', 'Why', 'Where'].map((label) => ({ label, align: 'left' })),
      rows: [[{ text, code: true }, 'one; two', text], ['b']],
      omittedRows: 3,
      prose: true,
    });
    const shown = (text: string, columns: number): string =>
      renderConsole(
        { ...PASSED, presentation: { ...PASSED.presentation, reproduce: '', tables: [prose(text)] } },
        { columns, color: false },
      );
    expect(shown('src/a.ts', 40)).toContain(
      ['Next', 'src/a.ts', '  Why: one; two', '  Where: src/a.ts', 'b', '+3 more in the report'].join('\n'),
    );
    expect(shown('a word and many more of them', 24)).toContain('  Where: a word and many\n  more of them\n');
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 20, max: 160 }), (text, columns) => {
        for (const line of shown(text, columns).split('\n')) {
          expect(displayWidth(line)).toBeLessThanOrEqual(columns + 1);
          expect(line.trimStart().startsWith('::')).toBe(false);
        }
      }),
    );
  });

  it('lists the first twenty of a kind and counts the others', () => {
    const findings = Array.from({ length: 33 }, (_, i) => ({
      ...FAILED.verdict.findings[1]!,
      message: `finding ${i}`,
    }));
    const output = renderConsole(
      { ...FAILED, verdict: { ...FAILED.verdict, findings } },
      { columns: 80, color: false },
    );
    expect(output.match(/^error finding/gm)).toHaveLength(20);
    expect(output).toMatch(/^\+13 more in the report$/m);
  });

  it('stays quick for names of any length', () => {
    const input = hostileInput('x'.repeat(1_000_000));
    const output = renderConsole(
      { ...input, presentation: { ...input.presentation, reproduce: '' } },
      { columns: 80, color: false },
    );
    expect(output.length).toBeLessThan(60_000);
  });
});

describe('displayWidth', () => {
  test.each([
    ['', 0],
    ['abc', 3],
    ['größe', 5],
    ['e\u0301', 1],
    ['日本語', 6],
    ['ﾊﾝｶｸ', 4],
    ['한글', 4],
    ['😀', 2],
    ['👩‍💻', 2],
    ['🇩🇪', 2],
    ['✅', 2],
    ['⚠️', 2],
    ['⚠', 1],
    ['✗', 1],
    ['│─┼', 3],
    ['1️⃣', 2],
    ['a\u200db', 2],
    ['100 %', 5],
  ])('%j takes %d columns', (text, columns) => {
    expect(displayWidth(text)).toBe(columns);
  });
});

describe('shortenMiddle', () => {
  test.each([
    ['src/a.ts', 8, 'src/a.ts'],
    ['src/folder/file.ts', 11, 'src/f…le.ts'],
    ['日本語日本語', 7, '日…語'],
    ['abc', 1, '…'],
    ['abc', 0, ''],
  ])('%j in %d columns is %j', (text, columns, expected) => {
    const shown = shortenMiddle(text, columns);
    expect(displayWidth(shown)).toBeLessThanOrEqual(columns);
    expect(shown.slice(0, 1)).toBe(expected.slice(0, 1));
    expect(shown.slice(-1)).toBe(expected.slice(-1));
    expect(shown.includes('…')).toBe(expected.includes('…'));
  });
});

it('wrapText keeps every word and every column limit', () => {
  const words = fc.array(fc.stringMatching(/^[a-z日]{1,30}$/), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(words, fc.integer({ min: 2, max: 40 }), (all, columns) => {
      const lines = wrapText(all.join(' '), columns);
      for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(columns);
      expect(lines.join('').replaceAll(' ', '')).toBe(all.join(''));
    }),
  );
});
