import type { BaseRule } from '../shared/model/change.ts';
import type { Metric } from '../shared/model/coverage.ts';
import type { CoverageFacts, FileFacts } from '../shared/model/coverage-facts.ts';
import type { Cell, Column, Table } from '../shared/model/presentation.ts';
import { percentText } from '../shared/policy/ratio.ts';
import { rankByMissing } from './counting.ts';
import { total } from './scope.ts';

const MOST_FILES_SHOWN = 1000;
const MOST_RANGES = 8;
const SHORT = 12;
const NUMBER = (label: string): Column => ({ label, align: 'right' });
const TEXT = (label: string): Column => ({ label, align: 'left' });

const RULES: { readonly [rule in BaseRule]: string } = {
  merge: 'the commit that HEAD merges the change into',
  given: 'where the change starts, as the platform says',
  'merge-base': 'where HEAD left the base branch',
  'first-parent': 'the commit before HEAD',
  nothing: 'nothing: HEAD is the first commit',
};

/** By suite, when there are several, and the files whose changed lines are not all covered. */
export function patchTables({ patch }: CoverageFacts): readonly Table[] {
  if (patch?.base === undefined) return [];
  const suites =
    patch.suites.length < 2
      ? []
      : [
          {
            title: 'Patch by suite',
            columns: [TEXT('Suite'), NUMBER('Changed lines'), NUMBER('Branches'), NUMBER('Files')],
            rows: patch.suites.map(({ name, files }): Cell[] => [
              name,
              changedText(files, 'lines'),
              changedText(files, 'branches'),
              String(files.length),
            ]),
            detail: true,
          },
        ];
  const open = rankByMissing(patch.files);
  const shown = open.slice(0, MOST_FILES_SHOWN);
  const unmeasured = new Set(patch.unmeasured);
  if (shown.length === 0) return suites;
  return [
    ...suites,
    {
      title: 'Changed lines that are not covered',
      columns: [TEXT('File'), NUMBER('Lines'), NUMBER('Branches'), NUMBER('Missing'), TEXT('Uncovered changed lines')],
      rows: shown.map((file): Cell[] => [
        { text: file.path, code: true },
        unmeasured.has(file.path) ? { text: 'in no report', tone: 'warn' } : changedText([file], 'lines'),
        changedText([file], 'branches'),
        String(file.lines[1] - file.lines[0]),
        ranges(file),
      ]),
      ...(open.length > shown.length ? { omittedRows: open.length - shown.length } : {}),
      detail: true,
    },
  ];
}

function changedText(files: readonly FileFacts[], metric: Metric): string {
  const ratio = total(files, metric);
  return ratio === null || ratio.total === 0 ? '–' : percentText(ratio);
}

function ranges({ uncovered = '' }: FileFacts): string {
  const list = uncovered.split(',');
  const more = list.length > MOST_RANGES ? `, +${list.length - MOST_RANGES} more` : '';
  return `${list.slice(0, MOST_RANGES).join(', ')}${more}`;
}

export function patchNotes({ patch }: CoverageFacts): readonly string[] {
  if (patch?.base === undefined) return [];
  const { commit, rule, workingTree } = patch.base;
  const against = rule === 'nothing' ? RULES[rule] : `${commit.slice(0, SHORT)}, ${RULES[rule]}`;
  const tree = workingTree ? ', with what is not committed' : '';
  const lines = [`patch: ${counted(patch.changedFiles, 'changed file')} against ${against}${tree}.`];
  if (patch.unmeasured.length > 0)
    lines.push(
      `patch: ${counted(patch.unmeasured.length, 'changed file')} with code in no report, counted as uncovered: ${some(patch.unmeasured, patch.unmeasured.length)}.`,
    );
  if (patch.outsideCount > 0)
    lines.push(
      `patch: ${counted(patch.outsideCount, 'changed source file')} in modules that no report measures, not counted: ${some(patch.outside, patch.outsideCount)}.`,
    );
  return lines;
}

function some(paths: readonly string[], count: number): string {
  return `${paths.slice(0, 3).join(', ')}${count > 3 ? ', …' : ''}`;
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
