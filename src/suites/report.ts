import type { Cell, Table, Tone } from '../shared/model/presentation.ts';
import { drawTable, type Paint } from '../shared/report/console-table.ts';
import { consoleText } from '../shared/report/console-text.ts';
import { wrapText } from '../shared/report/display-width.ts';
import { countText } from '../shared/report/words.ts';
import { COLOURS } from './counts.ts';
import type { SuiteResult } from './run.ts';

const SYMBOLS = { passed: '✓', failed: '✗', inconclusive: '?' } as const;
const TONES = { passed: 'good', failed: 'bad', inconclusive: 'warn' } as const;
const MOST_OUTPUT_LINES = 20;

/** What went wrong suite by suite, then a table of all; at most `columns` wide. */
export function renderSuites(results: readonly SuiteResult[], columns: number, paint: Paint): string {
  const table: Table = {
    title: 'Suites',
    columns: [
      { label: 'Suite', align: 'left' },
      { label: 'Outcome', align: 'left' },
      { label: 'Tests', align: 'right' },
      { label: 'Failed', align: 'right' },
      { label: 'Skipped', align: 'right' },
      { label: 'Time', align: 'right' },
    ],
    rows: results.map(row),
  };
  const blocks = results.filter(({ outcome }) => outcome !== 'passed').map((one) => wrong(one, columns, paint));
  return `${[...blocks, [...drawTable(table, columns, paint)]].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function row({ suite, outcome, counts, durationMs }: SuiteResult): readonly Cell[] {
  const number = (value: number | undefined): string => (value === undefined ? '–' : countText(value));
  return [
    suite.title,
    { text: { passed: '✓ passed', failed: 'failed', inconclusive: 'inconclusive' }[outcome], tone: TONES[outcome] },
    number(counts === undefined ? undefined : counts.passed + counts.failed + counts.skipped),
    number(counts?.failed),
    number(counts?.skipped),
    secondsText(durationMs),
  ];
}

/** Failed tests by name; where no test says what is wrong, the end of the output. */
function wrong(
  { suite, outcome, problem, failures, counts, tail }: SuiteResult,
  columns: number,
  paint: Paint,
): readonly string[] {
  const tone: Tone = TONES[outcome];
  const head = paint(`${SYMBOLS[outcome]} ${consoleText(suite.title)}`, tone);
  const more = (counts?.failed ?? 0) - failures.length;
  const named = failures.flatMap(({ suite: within, name, told }) => [
    ...wrapText(consoleText(within === '' ? name : `${within} > ${name}`), columns - 2).map((line) => `  ${line}`),
    ...(told?.message === undefined
      ? []
      : wrapText(consoleText(told.message), columns - 4).map((line) => paint(`    ${line}`, 'muted'))),
  ]);
  const said =
    problem === undefined
      ? []
      : [`${problem.reason} (${problem.code})`, problem.hint].flatMap((text) =>
          wrapText(consoleText(text), columns - 2).map((line) => `  ${line}`),
        );
  return [
    head,
    ...said,
    ...named,
    ...(failures.length > 0 && more > 0 ? [`  +${countText(more)} more failed`] : []),
    ...(failures.length > 0 ? [] : outputEnd(tail).map((line) => paint(`  │ ${line}`, 'muted'))),
  ];
}

function outputEnd(tail: string): readonly string[] {
  const lines = tail
    .replace(COLOURS, '')
    .split(/\r?\n/u)
    .map((line) => consoleText(line).trimEnd());
  return lines.filter((line) => line !== '').slice(-MOST_OUTPUT_LINES);
}

/** `0.4 s`, `12.0 s`, `3 min 5 s`. */
export function secondsText(ms: number): string {
  if (ms < 99_950) return `${(ms / 1000).toFixed(1)} s`;
  const seconds = Math.round(ms / 1000);
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/** The same for programs: one object, keys in this order; times in ms. */
export function suitesJson(results: readonly SuiteResult[]): string {
  const suites = results.map(({ suite, outcome, problem, counts, durationMs }) => ({
    name: suite.title,
    outcome,
    tests: counts ?? null,
    durationMs: Math.round(durationMs),
    ...(problem === undefined ? {} : { problem: { code: problem.code, reason: problem.reason, hint: problem.hint } }),
  }));
  return `${JSON.stringify({ version: 1, suites }, undefined, 2)}\n`;
}
