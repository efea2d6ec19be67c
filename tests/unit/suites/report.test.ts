import { describe, expect, it } from 'vitest';
import { renderSuites, secondsText, suitesJson } from '../../../src/suites/report.ts';
import type { SuiteResult } from '../../../src/suites/run.ts';

const CASE = {
  name: 'adds',
  suite: 'cart',
  outcome: 'failed',
  tries: 1,
  durationMs: 1,
  group: 0,
  report: 0,
  ordinal: 1,
} as const;

function result(title: string, more: Partial<SuiteResult> = {}): SuiteResult {
  const suite = { title } as SuiteResult['suite'];
  const own = {
    outcome: 'passed',
    counts: { passed: 3, failed: 0, skipped: 1 },
    durationMs: 1234,
    tail: '',
    failures: [],
  };
  return { suite, ...own, ...more } as SuiteResult;
}

const PROBLEM = { code: 'SUITE-EMPTY', reason: 'no test ran', hint: 'Look at the filter.' };
const plain = (results: readonly SuiteResult[], columns = 100): string =>
  renderSuites(results, columns, (text) => text);
const cells = (text: string, title: string): readonly string[] =>
  (text.split('\n').find((line) => line.startsWith(title) && line.includes('│')) ?? '')
    .split('│')
    .map((cell) => cell.trim());

describe('suites that ran', () => {
  it('are a table alone when all passed', () => {
    const text = plain([result('unit'), result('e2e')]);
    expect(text.split('\n')[0]).toMatch(/^Suite +│/u);
    expect(cells(text, 'unit')).toEqual(['unit', '✓ passed', '4', '0', '1', '1.2 s']);
  });

  it('tell failed tests by name, with what they say, and how many more', () => {
    const failures = [
      { ...CASE, told: { message: 'expected 1' } },
      { ...CASE, suite: '', name: 'loose', told: undefined },
    ];
    const text = plain([
      result('unit', { outcome: 'failed', counts: { passed: 1, failed: 5, skipped: 0 }, failures, tail: 'noise' }),
    ]);
    expect(text.split('\n').slice(0, 5)).toEqual([
      '✗ unit',
      '  cart > adds',
      '    expected 1',
      '  loose',
      '  +3 more failed',
    ]);
    expect(text).not.toContain('noise');
    expect(cells(text, 'unit')).toEqual(['unit', expect.stringContaining('failed'), '6', '5', '0', '1.2 s']);
  });

  it('tell why nothing is known, and the end of what was printed', () => {
    const tail = Array.from({ length: 30 }, (_, at) => `line ${at}`).join('\r\n\r\n');
    const text = plain([result('unit', { outcome: 'inconclusive', counts: undefined, problem: PROBLEM, tail })]);
    const lines = text.split('\n');
    expect(lines.slice(0, 4)).toEqual([
      '? unit',
      '  no test ran (SUITE-EMPTY)',
      '  Look at the filter.',
      '  │ line 10',
    ]);
    expect(lines.filter((line) => line.startsWith('  │ line'))).toHaveLength(20);
    expect(cells(text, 'unit')).toEqual(['unit', expect.stringContaining('inconclusive'), '–', '–', '–', '1.2 s']);
  });

  it('break long lines and let no control character through', () => {
    const failures = [{ ...CASE, name: 'word '.repeat(30), told: { message: '\u001b[2Jgone' } }];
    const text = plain(
      [result('unit', { outcome: 'failed', counts: { passed: 0, failed: 1, skipped: 0 }, failures })],
      60,
    );
    expect(text).not.toContain('\u001b');
    expect(text.split('\n').filter((line) => line.length > 60)).toEqual([]);
  });

  it('are one object for programs, keys in their order', () => {
    const text = suitesJson([
      result('unit'),
      result('e2e', { outcome: 'inconclusive', counts: undefined, problem: PROBLEM, durationMs: 0.6 }),
    ]);
    expect(text.endsWith('}\n')).toBe(true);
    expect(JSON.parse(text)).toEqual({
      version: 1,
      suites: [
        { name: 'unit', outcome: 'passed', tests: { passed: 3, failed: 0, skipped: 1 }, durationMs: 1234 },
        { name: 'e2e', outcome: 'inconclusive', tests: null, durationMs: 1, problem: PROBLEM },
      ],
    });
  });
});

it.each([
  [0, '0.0 s'],
  [440, '0.4 s'],
  [99_949, '99.9 s'],
  [99_950, '1 min 40 s'],
  [185_400, '3 min 5 s'],
])('%d ms are %s', (ms, text) => {
  expect(secondsText(ms)).toBe(text);
});
