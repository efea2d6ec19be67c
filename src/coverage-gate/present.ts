import { METRICS, type Metric } from '../shared/model/coverage.ts';
import type { CoverageFacts, FileFacts, SuiteFacts } from '../shared/model/coverage-facts.ts';
import type { Cell, Column, Presentation, Table } from '../shared/model/presentation.ts';
import type { Verdict } from '../shared/model/verdict.ts';
import { meets, NOTHING_TO_COVER, percentText, thresholdText } from '../shared/policy/ratio.ts';
import { baselineCell, baselineLabel, baselineNotes, baselineOfSuite } from './baseline-column.ts';
import { carriedMark, carriedNotes } from './carry/carried-texts.ts';
import { checksOf } from './checks.ts';
import { rankByMissing } from './counting.ts';
import { deltaNotes, deltaTables } from './delta-tables.ts';
import { folderPicture } from './gaps/folder-picture.ts';
import { gapNotes, gapTables } from './gaps/gap-tables.ts';
import { ownerTables } from './owner-table.ts';
import { patchNotes, patchTables } from './patch-tables.ts';
import { ratchetNotes } from './ratchet-presentation.ts';
import { REPRODUCE } from './reproduce.ts';
import { gapChecks } from './rules/gaps.ts';
import { total } from './scope.ts';
import type { CoverageSettings, Thresholds } from './settings.ts';

const MOST_FILES_SHOWN = 1000;
/** As many unmatched paths as facts.json lists. */
const MOST_LISTED = 1000;
const NUMBER = (label: string): Column => ({ label, align: 'right' });
const TEXT = (label: string): Column => ({ label, align: 'left' });

/** What people are shown of a coverage verdict, on every platform. */
export function present(settings: CoverageSettings, verdict: Verdict, facts: CoverageFacts): Presentation {
  const tables = [
    suiteTable(settings, facts),
    ...ruleTable(verdict),
    ...ownerTables(settings, facts),
    ...patchTables(facts),
    ...deltaTables(facts),
    ...gapTables(settings, facts),
    ...fileTables(facts),
    ...unmatchedTables(facts),
  ];
  return {
    title: settings.key === '' ? 'Coverage' : `Coverage ${settings.key}`,
    outcome: verdict.outcome,
    headline: verdict.summary,
    tables,
    checks: [...checksOf(settings, facts), ...gapChecks(settings, facts)],
    notes: [
      ...notes(settings, facts),
      ...patchNotes(facts),
      ...ratchetNotes(settings, facts),
      ...baselineNotes(settings, facts),
      ...deltaNotes(facts),
      ...carriedNotes(facts),
      ...gapNotes(settings, facts),
    ],
    reproduce: REPRODUCE,
    ...folderPicture(settings, facts),
  };
}

function suiteTable(settings: CoverageSettings, facts: CoverageFacts): Table {
  const rows: Cell[][] = facts.suites.map((suite) => {
    const thresholds = settings.suites.find((candidate) => candidate.name === suite.name)?.thresholds ?? {};
    const [, ...cells] = suiteRow(suite, thresholds);
    return [`${suite.name}${carriedMark(facts, suite.name)}`, ...cells];
  });
  if (facts.combined !== undefined) rows.push(suiteRow(facts.combined, settings.combined));
  rows.push(...patchRow(settings.patch, facts));
  const columns = [TEXT('Suite'), ...METRICS.map((metric) => NUMBER(title(metric))), NUMBER('Needed'), NUMBER('Files')];
  return withBaseline({ title: 'Suites', columns, rows }, facts);
}

/** The table with the change of lines beside the lines. */
function withBaseline(table: Table, { suites, combined, baseline }: CoverageFacts): Table {
  if (baseline === undefined) return table;
  const cells = suites.map((suite) => baselineCell(suite, baselineOfSuite(baseline, suite.name)));
  if (combined !== undefined) cells.push(baselineCell(combined, baseline.combined));
  const behindLines = <T>(items: readonly T[], item: T): readonly T[] => [
    ...items.slice(0, 2),
    item,
    ...items.slice(2),
  ];
  return {
    ...table,
    columns: behindLines(table.columns, NUMBER(baselineLabel(baseline))),
    rows: table.rows.map((row, at) => behindLines(row, cells[at] ?? '')),
  };
}

function suiteRow(suite: SuiteFacts, thresholds: Thresholds): Cell[] {
  if (suite.problems.length > 0) {
    return [
      suite.name,
      { text: 'not measured', tone: 'warn' },
      '',
      '',
      '',
      needed(thresholds),
      String(suite.files.length),
    ];
  }
  return [
    suite.name,
    ...METRICS.map((metric) => metricCell(suite.files, metric, thresholds[metric])),
    needed(thresholds),
    String(suite.files.length),
  ];
}

/** The changed lines of all suites together; a change without code has nothing to cover. */
function patchRow(thresholds: Thresholds, { patch }: CoverageFacts): Cell[][] {
  if (patch === undefined) return [];
  if (patch.base === undefined)
    return [['patch', { text: 'not measured', tone: 'warn' }, '', '', '', needed(thresholds), '']];
  const { files } = patch;
  // Nobody asks, and there is nothing to say.
  if (files.length === 0 && needed(thresholds) === '') return [];
  const none: Cell = { text: '–', tone: 'muted' };
  const lines: Cell =
    files.length === 0 ? { text: NOTHING_TO_COVER, tone: 'muted' } : metricCell(files, 'lines', thresholds.lines);
  const branches = metricCell(files, 'branches', thresholds.branches);
  return [['patch', lines, branches, none, none, needed(thresholds), String(files.length)]];
}

function metricCell(files: readonly FileFacts[], metric: Metric, limit: number | undefined): Cell {
  const ratio = total(files, metric);
  if (ratio === null) return { text: '–', tone: 'muted' };
  const text = percentText(ratio, limit);
  if (limit === undefined || limit === 0 || ratio.total === 0) return { text, tone: 'muted' };
  return { text, tone: meets(ratio.covered, ratio.total, limit) ? 'good' : 'bad' };
}

function needed(thresholds: Thresholds): string {
  const named = METRICS.filter((metric) => (thresholds[metric] ?? 0) > 0);
  if (named.length === 1 && named[0] === 'lines') return thresholdText(thresholds.lines ?? 0);
  return named.map((metric) => `${metric} ${thresholdText(thresholds[metric] ?? 0)}`).join(', ');
}

function title(metric: Metric): string {
  return metric.charAt(0).toUpperCase() + metric.slice(1);
}

function ruleTable(verdict: Verdict): Table[] {
  const below = verdict.findings.filter((finding) => finding.rule === 'coverage/below-threshold');
  if (below.length < 2) return [];
  return [
    {
      title: 'Below their threshold',
      columns: [TEXT('What'), NUMBER('Covered'), NUMBER('Needed')],
      rows: below.map(({ message, measured, limit }) => [
        message.slice(0, message.lastIndexOf(' is below')),
        { text: `${measured?.covered ?? 0} of ${measured?.total ?? 0}`, tone: 'bad' as const },
        `${limit?.value ?? 0} %`,
      ]),
    },
  ];
}

/** Files that are not fully covered, worst first, suite by suite. */
function fileTables(facts: CoverageFacts): Table[] {
  return facts.suites.flatMap((suite) => {
    const ranked = rankByMissing(suite.files);
    if (ranked.length === 0) return [];
    const shown = ranked.slice(0, MOST_FILES_SHOWN);
    return [
      {
        title: `Files of ${suite.name} with uncovered lines`,
        columns: [TEXT('File'), NUMBER('Lines'), NUMBER('Branches'), NUMBER('Missing'), TEXT('Uncovered lines')],
        rows: shown.map((file): Cell[] => [
          { text: file.path, code: true },
          ratioText(file, 'lines'),
          ratioText(file, 'branches'),
          String(file.lines[1] - file.lines[0]),
          ranges(file.uncovered),
        ]),
        ...(ranked.length > shown.length ? { omittedRows: ranked.length - shown.length } : {}),
        detail: true,
      },
    ];
  });
}

/** Report paths that were not counted, so that nobody has to guess which they are. */
function unmatchedTables(facts: CoverageFacts): Table[] {
  return facts.suites.flatMap((suite) => {
    if (suite.unmatched.length === 0) return [];
    // The list is without repeats, the count with: only a full list says that there are more.
    const more = suite.unmatched.length < MOST_LISTED ? 0 : suite.unmatchedCount - suite.unmatched.length;
    return [
      {
        title: `Paths in the reports of ${suite.name} that are no files of this repository`,
        columns: [TEXT('Path')],
        rows: suite.unmatched.map((path): Cell[] => [{ text: path, code: true }]),
        ...(more > 0 ? { omittedRows: more } : {}),
        detail: true,
      },
    ];
  });
}

function ratioText(file: FileFacts, metric: Metric): string {
  const counted = file[metric];
  return counted === null ? '–' : percentText({ covered: counted[0], total: counted[1] });
}

function ranges(uncovered: string | undefined): string {
  if (uncovered === undefined) return '';
  const list = uncovered.split(',');
  return list.length > 8 ? `${list.slice(0, 8).join(', ')}, +${list.length - 8} more` : list.join(', ');
}

function notes(settings: CoverageSettings, facts: CoverageFacts): string[] {
  const lines: string[] = [];
  for (const suite of facts.suites) {
    if (suite.unmatchedCount > 0) {
      const examples = suite.unmatched.slice(0, 3).join(', ');
      lines.push(
        `${suite.name}: ${suite.unmatchedCount} of ${suite.unmatchedCount + suite.matchedCount} paths in the reports are no files of this repository and not counted: ${examples}${suite.unmatched.length > 3 ? ', …' : ''}.`,
      );
    }
    if (suite.lowerBoundFiles > 0) {
      lines.push(
        `${suite.name}: the branches of ${suite.lowerBoundFiles} files are a lower bound: their reports do not tell branches apart, so merging them cannot.`,
      );
    }
  }
  lines.push(...facts.suites.flatMap((suite) => partlyCarried(settings, suite)));
  if (facts.rangesOmittedFiles > 0)
    lines.push(
      `Uncovered line numbers are listed for the 500 worst files; ${facts.rangesOmittedFiles} more have uncovered lines.`,
    );
  return lines;
}

/** Metrics with a threshold that the reports of some files know nothing of: their formats do not carry them. */
function partlyCarried(settings: CoverageSettings, { name, files, problems }: SuiteFacts): string[] {
  const thresholds = settings.suites.find((suite) => suite.name === name)?.thresholds ?? {};
  return METRICS.filter((metric) => (thresholds[metric] ?? 0) > 0 && problems.length === 0).flatMap((metric) => {
    const without = files.filter((file) => file[metric] === null).length;
    if (without === 0 || without === files.length) return [];
    return [
      `${name}: ${metric} are judged on ${files.length - without} of ${files.length} files; the reports of the others do not carry them.`,
    ];
  });
}
