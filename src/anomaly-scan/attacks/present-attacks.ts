import type { FamilyPresentation, FamilyVerdict } from '../../shared/families/port.ts';
import type { Cell, Check, Table } from '../../shared/model/presentation.ts';
import type { Outcome } from '../arena/outcome.ts';
import { scoreOf } from './decide-attacks.ts';
import type { AttackRow, AttacksFacts } from './facts.ts';
import { chartAttacks, historyNotes } from './present-history.ts';
import type { AttacksOptions } from './settings.ts';

const WORDS: { readonly [outcome in Outcome]: Cell } = {
  executed: { text: 'executed', tone: 'bad' },
  blocked: { text: 'blocked', tone: 'good' },
  silent: { text: 'silent', tone: 'good' },
  'not-live': { text: '–', tone: 'muted' },
  unmeasured: { text: 'not measured', tone: 'warn' },
};

/** What people see of the attacks: by class, then each of them under each layer. */
export function presentAttacks(
  { maxExecuted }: AttacksOptions,
  facts: AttacksFacts,
  verdict: FamilyVerdict,
): FamilyPresentation {
  const { name, version } = facts.browser;
  const { dead, unmeasured } = scoreOf(facts);
  const charts = chartAttacks(facts, maxExecuted);
  return {
    tables: [classes(facts), ...changesTable(facts), matrix(facts)],
    notes: [
      `Attacks were run in ${name} ${version}; only those that work there without any defence count.`,
      ...(dead.length > 0 ? [`Not live in ${name} ${version}: ${dead.map(({ id }) => id).join(', ')}.`] : []),
      ...(unmeasured.length > 0 ? [`Not measured: ${unmeasured.map(why).join('; ')}.`] : []),
      ...historyNotes(facts),
    ],
    ...(charts === undefined ? {} : { charts }),
    checks: facts.policies.map((policy, at) => check(facts, `attacks: ${policy.arm}`, at, verdict)),
  };
}

function why({ id, outcomes, evidence }: AttackRow): string {
  return `${id} (${evidence[outcomes.indexOf('unmeasured')] ?? ''})`;
}

/** How many of each class get through under each layer, of those that are live. */
function classes({ vectors, arms }: AttacksFacts): Table {
  const names = [...new Set(vectors.map((row) => row.class))];
  const row = (label: string, own: readonly AttackRow[]): readonly Cell[] => {
    const live = own.filter(({ outcomes }) => outcomes[0] === 'executed');
    return [
      label,
      String(live.length),
      ...arms.slice(1).map((_, at): Cell => {
        const through = live.filter(({ outcomes }) => outcomes[1 + at] === 'executed').length;
        return { text: String(through), tone: through === 0 ? 'good' : 'bad' };
      }),
    ];
  };
  return {
    title: 'Attacks that get through, by class and layer',
    columns: [
      { label: 'Class', align: 'left' },
      { label: 'Live', align: 'right' },
      ...arms.slice(1).map((arm) => ({ label: arm, align: 'right' }) as const),
    ],
    rows: [
      ...names.map((name) =>
        row(
          name,
          vectors.filter((own) => own.class === name),
        ),
      ),
      row('all', vectors),
    ],
  };
}

function changesTable({ changes }: AttacksFacts): readonly Table[] {
  if (changes.length === 0) return [];
  return [
    {
      title: 'Changes of the policy that stop more, as they were run',
      columns: [
        { label: 'Change', align: 'left' },
        { label: 'Stops', align: 'right' },
        { label: 'Left', align: 'right' },
      ],
      rows: changes.map(({ changes: texts, stopped, remaining }) => [
        { text: texts.join('; '), code: true },
        String(stopped.length),
        String(remaining),
      ]),
      prose: true,
    },
  ];
}

/** Those that get through first. */
function matrix({ vectors, arms }: AttacksFacts): Table {
  const rank = ({ outcomes }: AttackRow): number =>
    outcomes[0] === 'not-live' ? 2 : outcomes[1] === 'executed' ? 0 : 1;
  return {
    title: 'Every attack under every layer',
    columns: ['Attack', 'Class', 'Idea', ...arms].map((label) => ({ label, align: 'left' })),
    rows: [...vectors]
      .sort((a, b) => rank(a) - rank(b))
      .map(({ id, class: kind, idea, outcomes }) => [
        { text: id, code: true },
        kind,
        idea,
        // Without any defence, being executed is what is wanted.
        ...outcomes.map(
          (outcome, at): Cell =>
            at === 0 && outcome === 'executed' ? { text: 'live', tone: 'muted' } : WORDS[outcome],
        ),
      ]),
    detail: true,
  };
}

function check({ vectors }: AttacksFacts, name: string, at: number, { findings, problems }: FamilyVerdict): Check {
  const through = vectors.filter(({ outcomes }) => outcomes[0] === 'executed' && outcomes[1 + at] === 'executed');
  const own = findings.filter(
    ({ severity, rule, message }) =>
      severity === 'error' && rule === 'attacks/got-through' && through.some(({ id }) => message.startsWith(`${id} `)),
  );
  if (own.length > 0) return { name, outcome: 'failed', findings: own.map((finding) => finding.fingerprint) };
  return { name, outcome: problems.length > 0 ? 'inconclusive' : 'passed' };
}
