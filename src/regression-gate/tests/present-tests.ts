import type { FamilyPresentation, FamilyVerdict } from '../../shared/families/port.ts';
import type { Cell, Check, Column, Table } from '../../shared/model/presentation.ts';
import { durationText } from './duration-text.ts';
import type { TestEntry, TestList, TestsFacts } from './facts.ts';
import type { TestsOptions } from './settings.ts';

const MOST_ROWS = 100;

/** What people see of the tests: the sums first, then what failed, is flaky, gone, or slow. */
export function presentTests(options: TestsOptions, facts: TestsFacts, verdict: FamilyVerdict): FamilyPresentation {
  const { comparison, failed, flaky, slowest } = facts;
  const tables = [sums(facts)];
  const add = (title: string, list: TestList, detail = false): void => {
    if (list.count > 0) tables.push(listed(title, list, detail));
  };
  add('Failed tests', failed);
  add('Flaky tests', flaky);
  if (comparison !== undefined) {
    add('Tests that are gone', comparison.removed);
    add('Tests that are newly skipped', comparison.newlySkipped);
    if (options.limits.maxSlowdown !== undefined) add('Tests that are slower', comparison.slower);
    add('Tests under a new name', comparison.renamed, true);
  }
  if (slowest.length > 0) add('Slowest tests', { count: slowest.length, listed: slowest }, true);
  tables.push(...categoryTable(facts), reportTable(facts));
  return { tables, notes: notesOf(facts), checks: checksOf(options, facts, verdict) };
}

const LEFT = (label: string): Column => ({ label, align: 'left' });
const RIGHT = (label: string): Column => ({ label, align: 'right' });

function sums({ total, passed, failed, skipped, flaky, comparison, durationMs }: TestsFacts): Table {
  const change: readonly Cell[] =
    comparison === undefined
      ? []
      : [
          String(comparison.added),
          comparison.removed.count === 0 ? '0' : { text: String(comparison.removed.count), tone: 'warn' },
        ];
  return {
    title: 'Tests',
    columns: [
      ...['Tests', 'Passed', 'Failed', 'Flaky', 'Skipped'].map(RIGHT),
      ...(comparison === undefined ? [] : ['New', 'Gone'].map(RIGHT)),
      RIGHT('Time'),
    ],
    rows: [
      [
        String(total),
        { text: String(passed), tone: failed.count === 0 && passed > 0 ? 'good' : 'muted' },
        failed.count === 0 ? '0' : { text: String(failed.count), tone: 'bad' },
        flaky.count === 0 ? '0' : { text: String(flaky.count), tone: 'warn' },
        String(skipped),
        ...change,
        durationText(durationMs),
      ],
    ],
  };
}

/** Columns only where one of the tests has something to say in them. */
function listed(title: string, { count, listed: entries }: TestList, detail: boolean): Table {
  const shown = entries.slice(0, MOST_ROWS);
  const columns: readonly (readonly [Column, (entry: TestEntry) => Cell | undefined])[] = [
    [LEFT('Test'), ({ id }) => id],
    [LEFT('Now'), ({ now }) => now],
    [LEFT('Where'), placeOf],
    [LEFT('What it says'), ({ message }) => message],
    [RIGHT('Tries'), ({ tries }) => (tries === undefined ? undefined : String(tries))],
    [LEFT('Flaky in'), ({ flakes }) => (flakes === undefined ? undefined : `${flakes.flaky} of ${flakes.runs} runs`)],
    [RIGHT('Time'), ({ durationMs }) => (durationMs === undefined ? undefined : durationText(durationMs))],
    [RIGHT('Before'), ({ beforeMs }) => (beforeMs === undefined ? undefined : durationText(beforeMs))],
    [LEFT('Owners'), ({ owners }) => owners?.join(' ')],
  ];
  const used = columns.filter(([, cell]) => shown.some((entry) => cell(entry) !== undefined));
  return {
    title,
    columns: used.map(([column]) => column),
    rows: shown.map((entry) => used.map(([, cell]) => cell(entry) ?? '')),
    ...(count > shown.length ? { omittedRows: count - shown.length } : {}),
    ...(detail ? { detail } : {}),
  };
}

function placeOf({ path, line }: TestEntry): Cell | undefined {
  if (path === undefined) return undefined;
  return { text: line === undefined ? path : `${path}:${line}`, code: true };
}

function categoryTable({ categories, total }: TestsFacts): readonly Table[] {
  if (categories.length === 0) return [];
  return [
    {
      title: 'Kinds of tests',
      columns: [LEFT('Kind'), RIGHT('Tests'), RIGHT('Share')],
      rows: categories.map(({ name, count }) => [
        name === '' ? 'other' : name,
        String(count),
        total === 0 ? '' : `${((100 * count) / total).toFixed(1)} %`,
      ]),
    },
  ];
}

function reportTable({ reports }: TestsFacts): Table {
  const shown = reports.slice(0, MOST_ROWS);
  return {
    title: 'Test reports',
    columns: [LEFT('Report'), LEFT('Format'), RIGHT('Tests')],
    rows: shown.map(({ path, format, tests }) => [{ text: path, code: true }, format, String(tests)]),
    ...(reports.length > shown.length ? { omittedRows: reports.length - shown.length } : {}),
    detail: true,
  };
}

function notesOf({ comparison, quarantine, quarantined, flaky }: TestsFacts): readonly string[] {
  const notes: string[] = [];
  if (comparison !== undefined)
    notes.push(
      `Tests are compared with those of ${comparison.commit.slice(0, 7)}, ${comparison.commitsBack} ${comparison.commitsBack === 1 ? 'commit' : 'commits'} back, and ${comparison.runs} ${comparison.runs === 1 ? 'run' : 'runs'} that it knows of.`,
    );
  if (quarantine !== undefined)
    notes.push(
      `${quarantine.entries.length} ${quarantine.entries.length === 1 ? 'test is' : 'tests are'} quarantined; ${quarantined} of them failed or were flaky, which does not count.`,
    );
  if (flaky.count > 0)
    notes.push('A flaky test failed and passed in this run; how often is told with what so few runs can say.');
  return notes;
}

/** The limits one by one, for test reports. */
function checksOf(
  { limits }: TestsOptions,
  { comparison, oddDurations, problems }: TestsFacts,
  { findings }: FamilyVerdict,
): readonly Check[] {
  const isOpen = problems.length > 0;
  const check = (name: string, rules: readonly string[], isKnown = true): Check => {
    const own = findings.filter(({ rule, severity }) => severity === 'error' && rules.includes(rule));
    if (own.length > 0)
      return { name: `tests: ${name}`, outcome: 'failed', findings: own.map((finding) => finding.fingerprint) };
    return { name: `tests: ${name}`, outcome: isOpen || !isKnown ? 'inconclusive' : 'passed' };
  };
  const compared = comparison !== undefined;
  const timed = oddDurations.count === 0;
  return [
    check('failed', ['tests/failed-test']),
    ...(limits.maxFlaky === undefined ? [] : [check('flaky', ['tests/flaky-test'])]),
    ...(limits.maxNewFlaky === undefined ? [] : [check('newly flaky', ['tests/new-flaky-test'], compared)]),
    ...(limits.maxSkipped === undefined ? [] : [check('skipped', ['tests/too-many-skipped'])]),
    ...(limits.maxNewlySkipped === undefined ? [] : [check('newly skipped', ['tests/newly-skipped-test'], compared)]),
    ...(limits.maxRemoved === undefined
      ? []
      : [check('removed', ['tests/removed-test', 'tests/emptied-suite'], compared)]),
    ...(limits.maxDurationMs === undefined ? [] : [check('time of all', ['tests/over-duration'], timed)]),
    ...(limits.maxTestDurationMs === undefined ? [] : [check('time of each', ['tests/slow-test'], timed)]),
    ...(limits.maxSlowdown === undefined
      ? []
      : [check('slower', ['tests/slower-run', 'tests/slower-test'], compared && timed)]),
  ];
}
