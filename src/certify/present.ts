import type { Check, Part, Presentation, Table, Tone } from '../shared/model/presentation.ts';
import type { Outcome, Verdict } from '../shared/model/verdict.ts';
import type { CertifySettings } from './facts.ts';

/** A gate's verdict, and what it shows of it. */
export interface ShownGate {
  readonly verdict: Verdict;
  readonly presentation: Presentation;
}

const TONES: Readonly<Record<Outcome, Tone>> = { passed: 'good', failed: 'bad', inconclusive: 'warn' };

/** What people are shown of all gates: which said what, then each gate's own tables. */
export function present(
  { key }: CertifySettings,
  verdict: Verdict,
  gates: readonly ShownGate[],
  trends: Pick<Presentation, 'charts' | 'chartsNote'> = {},
): Presentation {
  const checks = gates.flatMap(({ verdict: { gate, outcome, summary }, presentation }): readonly Check[] => {
    const { checks: own = [{ name: 'verdict', outcome, detail: summary }] } = presentation;
    return own.map((check) => ({ ...check, name: `${gate}: ${check.name}` }));
  });
  const picture = gates.find(({ presentation }) => presentation.picture !== undefined)?.presentation.picture;
  const timeline = gates.find(({ presentation }) => presentation.timeline !== undefined)?.presentation.timeline;
  return {
    title: key === '' ? 'Reliability' : `Reliability ${key}`,
    outcome: verdict.outcome,
    headline: verdict.summary,
    tables: [overview(gates)],
    parts: gates.map(partOf),
    checks,
    notes: gates.flatMap(({ presentation: { title, notes } }) => notes.map((note) => `${title}: ${note}`)),
    reproduce: 'npx reliability decide --facts facts.json',
    ...(picture === undefined ? {} : { picture }),
    ...(timeline === undefined ? {} : { timeline }),
    ...trends,
  };
}

function overview(gates: readonly ShownGate[]): Table {
  return {
    title: 'Gates',
    columns: [
      { label: 'Gate', align: 'left' },
      { label: 'Verdict', align: 'left' },
      { label: 'Findings', align: 'right' },
      { label: 'Says', align: 'left' },
    ],
    rows: gates.map(({ verdict: { gate, outcome, summary, findings } }) => [
      gate,
      { text: outcome, tone: TONES[outcome] },
      String(findings.length),
      summary,
    ]),
  };
}

function partOf({ verdict: { gate, outcome }, presentation: { title, headline, tables } }: ShownGate): Part {
  return { id: gate, title, outcome, headline, tables, report: `../${gate}/report.html` };
}
