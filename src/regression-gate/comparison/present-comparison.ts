import type { FamilyPresentation, FamilyVerdict } from '../../shared/families/port.ts';
import { measureText } from '../../shared/history/measure-text.ts';
import type { Cell, Check } from '../../shared/model/presentation.ts';
import { changeOf } from './decide-comparison.ts';
import type { ComparisonFacts } from './facts.ts';
import { type JudgedPair, judge } from './judgement.ts';
import { COMPARISON_RULES } from './rule-ids.ts';
import type { ComparisonOptions } from './settings.ts';

const MOST_ROWS = 50;
const WORDS: { readonly [standing in JudgedPair['standing']]: string } = {
  worse: 'worse',
  unknown: 'too noisy to say',
  suspect: 'perhaps worse',
  few: 'too few pairs',
  better: 'better',
  same: 'as before',
};
const ORDER = Object.keys(WORDS);
const MEASURES: { readonly [measure in ComparisonFacts['measure']]: string } = {
  cpu: 'the CPU time of all processes of the command',
  wall: 'the time that the command took by the clock, because this system tells no CPU time',
  reports: 'what the command reports',
};

/** What people see of base and head side by side. */
export function presentComparison(
  options: ComparisonOptions,
  facts: ComparisonFacts,
  { findings, problems }: FamilyVerdict,
): FamilyPresentation {
  const ranked = [...judge(options, facts)].sort(
    (one, other) => ORDER.indexOf(one.standing) - ORDER.indexOf(other.standing),
  );
  const shown = ranked.slice(0, MOST_ROWS);
  const [base, head] = [facts.base.slice(0, 7), facts.head.slice(0, 7)];
  const own = findings.filter(({ rule }) => rule === COMPARISON_RULES.worse);
  const check: Check = {
    name: 'comparison: changes',
    ...(own.length > 0
      ? { outcome: 'failed', findings: own.map((finding) => finding.fingerprint) }
      : { outcome: problems.length > 0 ? 'inconclusive' : 'passed' }),
  };
  return {
    tables: [
      {
        title: `${base} and ${head}, run in turns`,
        columns: [
          { label: 'Metric', align: 'left' },
          { label: `Base ${base}`, align: 'right' },
          { label: `Head ${head}`, align: 'right' },
          { label: 'Change', align: 'right' },
          { label: 'Standing', align: 'left' },
          { label: 'Pairs', align: 'right' },
        ],
        rows: shown.map(row),
        ...(ranked.length > shown.length ? { omittedRows: ranked.length - shown.length } : {}),
      },
    ],
    notes: [
      `${facts.run} pairs of runs in clean copies of both commits, compared by ${MEASURES[facts.measure]}.`,
      ...(facts.uncommitted ? ['What is not committed was not measured.'] : []),
      ...(facts.onlyHead.length > 0 ? [`Only this commit measures ${facts.onlyHead.slice(0, 10).join(', ')}.`] : []),
    ],
    checks: [check],
  };
}

function row(one: JudgedPair): readonly Cell[] {
  const { metric, standing, before, now, pairs } = one;
  const tone = standing === 'worse' ? 'bad' : standing === 'same' || standing === 'better' ? 'muted' : 'warn';
  return [
    { text: metric.name, code: true },
    measureText(before, metric.unit),
    measureText(now, metric.unit),
    changeOf(one),
    { text: WORDS[standing], tone },
    String(pairs),
  ];
}
