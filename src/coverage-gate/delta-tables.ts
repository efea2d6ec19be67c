import type { SuiteDeltaFacts } from '../shared/model/coverage-delta.ts';
import type { CoverageFacts } from '../shared/model/coverage-facts.ts';
import type { Cell, Column, Table } from '../shared/model/presentation.ts';
import { effectiveBase } from '../shared/policy/coverage-drop.ts';
import { ratioChange } from '../shared/policy/ratio-change.ts';
import { comparedLines } from './regression.ts';

const SHORT = 7;
const MOST_ROWS = 1000;
const MOST_RANGES = 8;
const MOST_NAMED = 3;
const NUMBER = (label: string): Column => ({ label, align: 'right' });
const TEXT = (label: string): Column => ({ label, align: 'left' });
const NONE: Cell = { text: '–', tone: 'muted' };

/** What became of the lines of the baseline, suite by suite, and lines that changed though nobody touched them. */
export function deltaTables({ baseline, delta }: CoverageFacts): readonly Table[] {
  if (baseline === undefined || delta === undefined) return [];
  const rows = [...delta.suites, ...(delta.combined === undefined ? [] : [delta.combined])];
  if (!rows.some(changed)) return [];
  return [
    {
      title: `What changed since ${baseline.commit.slice(0, SHORT)} (covered of all lines)`,
      columns: [
        TEXT('Suite'),
        NUMBER('Fair change'),
        NUMBER('Removed'),
        NUMBER('New lines'),
        NUMBER('Lost elsewhere'),
        NUMBER('Gained elsewhere'),
        NUMBER('Flaky'),
      ],
      rows: rows.map(suiteRow),
    },
    ...indirectTable(delta.suites),
  ];
}

function changed({ added, removed, dropped, lost, gained, before, after }: SuiteDeltaFacts): boolean {
  const different = before[0] !== after[0] || before[1] !== after[1];
  return different || lost > 0 || gained > 0 || added[1] > 0 || removed[1] > 0 || dropped[1] > 0;
}

function suiteRow(suite: SuiteDeltaFacts): Cell[] {
  const { name, removed, added, lost, gained, flakyLost, flakyGained, dropped } = suite;
  const elsewhere = lost + dropped[0];
  return [
    name,
    fairChange(suite),
    share(removed),
    share(added),
    elsewhere === 0 ? NONE : { text: String(elsewhere), tone: lost > flakyLost || dropped[0] > 0 ? 'bad' : 'muted' },
    gained === 0 ? NONE : { text: String(gained), tone: gained > flakyGained ? 'good' : 'muted' },
    flakyLost + flakyGained === 0 ? NONE : { text: String(flakyLost + flakyGained), tone: 'warn' },
  ];
}

/** In points, against the base that decides. */
function fairChange(suite: SuiteDeltaFacts): Cell {
  const ratio = ([covered, total]: SuiteDeltaFacts['before']) => ({ covered, total });
  if (suite.before[1] === 0) return { text: 'new', tone: 'muted' };
  const now = comparedLines(suite);
  const removed = suite.removed[1] < suite.before[1] ? ratio(suite.removed) : { covered: 0, total: 0 };
  const before = ratio(suite.before);
  const base = effectiveBase({ before, removed, after: now })?.ratio;
  if (base === undefined) return NONE;
  const change = ratioChange(now, base);
  const whole = ratioChange(now, before);
  // Above the one and below the other is neither a drop nor a gain.
  if (change?.direction === 'up' && whole?.direction !== 'up') return { text: '±0', tone: 'muted' };
  if (change === undefined || whole === undefined) return NONE;
  const shown = change.direction === 'up' ? whole : change;
  return { text: shown.text, tone: shown.direction === 'up' ? 'good' : shown.direction === 'down' ? 'bad' : 'muted' };
}

function share([covered, total]: SuiteDeltaFacts['before']): Cell {
  return total === 0 ? NONE : `${covered} of ${total}`;
}

function indirectTable(suites: readonly SuiteDeltaFacts[]): readonly Table[] {
  const rows = suites.flatMap(({ name, indirect, flaky }) => {
    const known = new Map(flaky.map(({ path, lines }) => [path, lines]));
    return indirect.map((file): Cell[] => [
      { text: file.path, code: true },
      name,
      some(file.lostLines),
      some(file.gainedLines),
      some(known.get(file.path) ?? ''),
      file.fileUnchanged ? 'no' : 'elsewhere in it',
    ]);
  });
  if (rows.length === 0) return [];
  const all = suites.reduce((sum, { indirectFileCount }) => sum + indirectFileCount, 0);
  const shown = rows.slice(0, MOST_ROWS);
  return [
    {
      title: 'Lines that did not change, but their coverage did',
      columns: [
        TEXT('File'),
        TEXT('Suite'),
        TEXT('No longer covered'),
        TEXT('Now covered'),
        TEXT('Flaky'),
        TEXT('File changed'),
      ],
      rows: shown,
      ...(all > shown.length ? { omittedRows: all - shown.length } : {}),
      detail: true,
    },
  ];
}

function some(lines: string): string {
  if (lines === '') return '';
  const list = lines.split(',');
  const more = list.length > MOST_RANGES ? `, +${list.length - MOST_RANGES} more` : '';
  return `${list.slice(0, MOST_RANGES).join(', ')}${more}`;
}

/** Flaky lines by name, files that are no longer measured, suites that are missing. */
export function deltaNotes({ delta }: CoverageFacts): readonly string[] {
  if (delta === undefined) return [];
  if (delta.problem !== undefined)
    return [`What changed since the baseline is not known: ${delta.problem.reason} (${delta.problem.code}).`];
  return delta.suites.flatMap(({ name, flaky, flakyFileCount, droppedFiles, droppedFileCount, unmappedFiles }) => {
    const notes: string[] = [];
    if (flakyFileCount > 0)
      notes.push(
        `${name}: flaky lines, counted as they were: ${named(
          flaky.map(({ path, lines }) => `${path} ${some(lines)}`),
          flakyFileCount,
        )}.`,
      );
    if (droppedFileCount > 0)
      notes.push(
        `${name}: ${droppedFileCount} file${droppedFileCount === 1 ? ' is' : 's are'} still there, but no report names ${droppedFileCount === 1 ? 'it' : 'them'} any more: ${named(droppedFiles, droppedFileCount)}.`,
      );
    if (unmappedFiles > 0)
      notes.push(
        `${name}: how ${unmappedFiles} file${unmappedFiles === 1 ? '' : 's'} changed is not known; all of their lines count as rewritten.`,
      );
    return notes;
  });
}

function named(all: readonly string[], count: number): string {
  const shown = all.slice(0, MOST_NAMED);
  return `${shown.join('; ')}${count > shown.length ? `; +${count - shown.length} more` : ''}`;
}
