import type { FamilyPresentation, FamilyVerdict } from '../../shared/families/port.ts';
import { ruleCheck } from '../../shared/families/rule-check.ts';
import { changeText, measureText } from '../../shared/history/measure-text.ts';
import type { Cell, Check } from '../../shared/model/presentation.ts';
import { chartBenchmarks } from './chart-benchmarks.ts';
import type { BenchmarksFacts } from './facts.ts';
import { type JudgedMetric, judge } from './judgement.ts';
import { type FamilyId, RULE_IDS } from './rule-ids.ts';
import type { BenchmarksOptions } from './settings.ts';

const MOST_ROWS = 50;
const ORDER: readonly JudgedMetric['standing'][] = ['worse', 'suspect', 'better', 'stable', 'few', 'new'];
const WORDS: { readonly [standing in JudgedMetric['standing']]: string } = {
  worse: 'worse',
  suspect: 'perhaps worse',
  better: 'better',
  stable: 'as before',
  few: 'too few runs',
  new: 'new',
};

/** What people see of benchmarks: those that changed first. */
export function presentBenchmarks(
  id: FamilyId,
  options: BenchmarksOptions,
  facts: BenchmarksFacts,
  verdict: FamilyVerdict,
): FamilyPresentation {
  const judgement = judge(options, facts);
  const { metrics } = judgement;
  const charts = options.compare ? chartBenchmarks(id, options, facts, judgement) : undefined;
  const ranked = [...metrics].sort((a, b) => ORDER.indexOf(a.standing) - ORDER.indexOf(b.standing));
  const shown = ranked.slice(0, MOST_ROWS);
  return {
    tables: [
      {
        title: id === 'load' ? 'Load' : 'Benchmarks',
        columns: [
          { label: 'Metric', align: 'left' },
          { label: 'Now', align: 'right' },
          ...(options.compare
            ? ([
                { label: 'Before', align: 'right' },
                { label: 'Change', align: 'right' },
                { label: 'Standing', align: 'left' },
                { label: 'Runs', align: 'right' },
              ] as const)
            : []),
        ],
        rows: shown.map((one) => row(one, options.compare)),
        ...(ranked.length > shown.length ? { omittedRows: ranked.length - shown.length } : {}),
      },
    ],
    notes: [
      ...facts.renamed.map(({ from, to }) => `${to} was called ${from} before, and keeps its history.`),
      ...machineNote(id, options, facts),
    ],
    checks: checksOf(id, options, verdict),
    ...(charts === undefined ? {} : { charts }),
  };
}

function machineNote(
  id: FamilyId,
  { compare }: BenchmarksOptions,
  { machine, machineBefore }: BenchmarksFacts,
): readonly string[] {
  if (!compare || machineBefore === undefined) return [];
  return [
    `The ${id} ran on another machine than the last time (${machine}; before ${machineBefore || 'one without a name'}): only runs on the same machine are compared.`,
  ];
}

function row({ metric, standing, before, now }: JudgedMetric, isCompared: boolean): readonly Cell[] {
  const own: readonly Cell[] = [{ text: metric.name, code: true }, measureText(now, metric.unit)];
  if (!isCompared) return own;
  const tone = standing === 'worse' || standing === 'suspect' ? 'warn' : 'muted';
  return [
    ...own,
    before === undefined ? '' : measureText(before, metric.unit),
    before === undefined ? '' : changeText(before, now),
    { text: WORDS[standing], tone },
    String(metric.history.length),
  ];
}

function checksOf(id: FamilyId, options: BenchmarksOptions, verdict: FamilyVerdict): readonly Check[] {
  return [
    ...(options.limits.length > 0 ? [ruleCheck(`${id}: limits`, RULE_IDS[id].overLimit, verdict)] : []),
    ...(options.compare ? [ruleCheck(`${id}: changes`, RULE_IDS[id].worse, verdict)] : []),
  ];
}
