import type { ChartGroup } from '../model/chart.ts';
import type { Check, Presentation, Table } from '../model/presentation.ts';
import type { Verdict } from '../model/verdict.ts';
import { decideFamily } from './decide.ts';
import type { FamiliesFacts } from './facts.ts';
import type { AnyFamily } from './port.ts';
import type { FamiliesSettings } from './settings.ts';

/** What people are shown, on every platform: the families one after the other. */
export function present(
  title: string,
  families: readonly AnyFamily[],
  settings: FamiliesSettings,
  verdict: Verdict,
  facts: FamiliesFacts,
): Presentation {
  const tables: Table[] = [];
  const notes: string[] = [];
  const checks: Check[] = [];
  const charts: ChartGroup[] = [];
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
    if (shown.charts !== undefined) charts.push(shown.charts);
  }
  const { key } = settings;
  return {
    title: key === '' ? title : `${title} ${key}`,
    outcome: verdict.outcome,
    headline: verdict.summary,
    tables,
    checks,
    notes,
    reproduce: 'npx reliability decide --facts facts.json',
    ...(charts.length === 0 ? {} : { charts }),
  };
}
