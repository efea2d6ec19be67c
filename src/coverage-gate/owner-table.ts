import { METRICS, type Metric } from '../shared/model/coverage.ts';
import type { CoverageFacts, FileFacts } from '../shared/model/coverage-facts.ts';
import type { Cell, Column, Table } from '../shared/model/presentation.ts';
import { meets, percentText } from '../shared/policy/ratio.ts';
import { type OwnedFiles, ownedFiles } from './owner-scopes.ts';
import { total } from './scope.ts';
import type { CoverageSettings } from './settings.ts';

const MOST_SHOWN = 20;
const NUMBER = (label: string): Column => ({ label, align: 'right' });

/** One row for each owner, those first that are below a threshold, then those who miss most lines; nobody's files last. */
export function ownerTables({ owners: thresholds }: CoverageSettings, facts: CoverageFacts): readonly Table[] {
  const owned = ownedFiles(facts);
  if (!owned.some(({ owner }) => owner !== undefined)) return [];
  const metrics = METRICS.filter(
    (metric) => metric === 'lines' || metric === 'branches' || (thresholds[metric] ?? 0) > 0,
  );
  const below = ({ owner, files }: OwnedFiles): boolean =>
    owner !== undefined && metrics.some((metric) => tone(files, metric, thresholds[metric]) === 'bad');
  const rank = (one: OwnedFiles): number => (one.owner === undefined ? 2 : below(one) ? 0 : 1);
  const rows = [...owned].sort((a, b) => rank(a) - rank(b) || missing(b.files) - missing(a.files));
  const hasPatch = facts.patch?.base !== undefined;
  return [
    {
      title: 'Owners',
      columns: [
        { label: 'Owner', align: 'left' },
        ...metrics.map((metric) => NUMBER(metric.charAt(0).toUpperCase() + metric.slice(1))),
        ...(hasPatch ? [NUMBER('Patch')] : []),
        NUMBER('Files'),
      ],
      rows: rows
        .slice(0, MOST_SHOWN)
        .map(({ owner, files, patch }): Cell[] => [
          owner === undefined ? { text: '(nobody)', tone: 'muted' } : { text: owner, code: true },
          ...metrics.map((metric) => cell(files, metric, owner === undefined ? 0 : thresholds[metric])),
          ...(hasPatch ? [cell(patch, 'lines', 0)] : []),
          String(files.length),
        ]),
      ...(rows.length > MOST_SHOWN ? { omittedRows: rows.length - MOST_SHOWN } : {}),
    },
  ];
}

function cell(files: readonly FileFacts[], metric: Metric, limit: number | undefined): Cell {
  const ratio = total(files, metric);
  if (ratio === null || ratio.total === 0) return { text: '–', tone: 'muted' };
  return { text: percentText(ratio, limit), tone: tone(files, metric, limit) };
}

function tone(files: readonly FileFacts[], metric: Metric, limit = 0): 'good' | 'bad' | 'muted' {
  const ratio = total(files, metric);
  if (ratio === null || ratio.total === 0 || limit === 0) return 'muted';
  return meets(ratio.covered, ratio.total, limit) ? 'good' : 'bad';
}

function missing(files: readonly FileFacts[]): number {
  const ratio = total(files, 'lines');
  return ratio === null ? 0 : ratio.total - ratio.covered;
}
