import type { Check, Presentation, Table } from '../shared/model/presentation.ts';
import type { Verdict } from '../shared/model/verdict.ts';
import { decideFamily } from './decide.ts';
import type { RegressionFacts } from './facts.ts';
import type { AnyFamily } from './port.ts';
import type { RegressionSettings } from './settings.ts';

/** What people are shown, on every platform: the families one after the other. */
export function present(
  families: readonly AnyFamily[],
  settings: RegressionSettings,
  verdict: Verdict,
  facts: RegressionFacts,
): Presentation {
  const tables: Table[] = [];
  const notes: string[] = [];
  const checks: Check[] = [];
  for (const family of families) {
    const own = facts.families[family.id];
    if (own === undefined) continue;
    if ('problem' in own) {
      checks.push({ name: family.id, outcome: 'inconclusive', detail: own.problem.reason });
      continue;
    }
    const shown = family.present(settings.families[family.id], own.facts, decideFamily(family, settings, own.facts));
    tables.push(...shown.tables);
    notes.push(...shown.notes);
    checks.push(...shown.checks);
  }
  const { key } = settings;
  return {
    title: key === '' ? 'Regression gate' : `Regression gate ${key}`,
    outcome: verdict.outcome,
    headline: verdict.summary,
    tables,
    checks,
    notes,
    reproduce: 'npx reliability decide --facts facts.json',
  };
}
