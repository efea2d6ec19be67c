import type { Check, Presentation } from '../shared/model/presentation.ts';
import type { Verdict } from '../shared/model/verdict.ts';
import type { DeterminismFacts } from './facts.ts';
import { normalisedNotes } from './normalised-note.ts';
import { distinctDigests } from './outcome.ts';
import { boundText } from './plan/bound.ts';
import { coveredPairs } from './plan/run-plan.ts';
import { COMMITTED } from './rules/committed.ts';
import { NOT_REPRODUCIBLE } from './rules/not-reproducible.ts';
import type { DeterminismSettings } from './settings.ts';
import { committedTables, differenceTables, runTable, sharedTables, variationTable } from './tables.ts';
import { runTimeline } from './timeline.ts';

/** What people are shown, on every platform. */
export function present({ key }: DeterminismSettings, verdict: Verdict, facts: DeterminismFacts): Presentation {
  return {
    title: key === '' ? 'Determinism' : `Determinism ${key}`,
    outcome: verdict.outcome,
    headline: verdict.summary,
    tables: [
      ...differenceTables(facts),
      ...committedTables(facts),
      ...sharedTables(facts),
      ...variationTable(facts),
      ...runTable(facts),
    ],
    checks: checksOf(verdict, facts),
    notes: notesOf(verdict, facts),
    ...(facts.runs.length === 0 ? {} : { timeline: runTimeline(facts) }),
    reproduce: 'npx reliability decide --facts facts.json',
  };
}

function checksOf(verdict: Verdict, facts: DeterminismFacts): readonly Check[] {
  const of = (rule: string): readonly string[] =>
    verdict.findings.filter((finding) => finding.rule === rule).map((finding) => finding.fingerprint);
  const check = (name: string, detail: string, findings: readonly string[]): Check => {
    if (findings.length > 0) return { name, outcome: 'failed', detail, findings };
    return { name, outcome: verdict.outcome === 'inconclusive' ? 'inconclusive' : 'passed', detail };
  };
  const results = distinctDigests(facts).length;
  return [
    check('builds are alike', `${facts.runs.length} builds, ${results} different results`, of(NOT_REPRODUCIBLE)),
    ...(facts.committed === undefined
      ? []
      : [
          check(
            'what is committed is what is built',
            `${facts.committed.differingPaths} of ${facts.committed.files} files differ`,
            of(COMMITTED),
          ),
        ]),
  ];
}

/** What the builds show, and what they do not. */
function notesOf(verdict: Verdict, facts: DeterminismFacts): readonly string[] {
  const { runs, plan, variations, shard, difference, problems, bisection } = facts;
  const notes: string[] = [];
  const made = runs.length;
  if (verdict.outcome === 'passed' && shard === undefined)
    notes.push(
      `${made} builds that were all alike leave room for deviating builds of less than ${boundText(made)} (95 % sure), among builds that vary as these did. They say nothing of what was not varied.`,
    );
  const unvaried = variations.filter(({ status }) => status !== 'varied').map(({ name }) => name);
  if (unvaried.length > 0) notes.push(`Not varied: ${unvaried.join(', ')}.`);
  if (plan.vary.length === 0)
    notes.push('Nothing was varied: only what changes by itself from build to build can show.');
  if (plan.vary.length > 1 && shard === undefined && verdict.outcome === 'passed') {
    const names = variations.filter(({ status }) => status === 'varied').map(({ name }) => name);
    const { covered, total } = coveredPairs(
      runs.map(({ varied }) => varied),
      names,
    );
    if (covered < total)
      notes.push(
        `Of ${total} pairs of variations, ${covered} were seen in all four combinations; more runs show more.`,
      );
  }
  if (bisection !== undefined) notes.push(`${bisection.builds} more builds were made to find the cause.`);
  if (made < plan.runs && shard === undefined && verdict.outcome === 'failed')
    notes.push(`Stopped after ${made} of ${plan.runs} builds: one that differs is an answer.`);
  if (plan.caches === 'keep')
    notes.push('Caches were kept (caches: keep): a build may have reused what an earlier one made.');
  if (plan.sources === '')
    notes.push('The sources could not be identified: records of other machines cannot be merged with these.');
  notes.push(...normalisedNotes(facts));
  for (const note of difference?.notes ?? []) notes.push(note);
  if (verdict.outcome === 'failed')
    for (const { code, reason } of problems) notes.push(`Also open: ${reason} (${code}).`);
  return notes;
}
