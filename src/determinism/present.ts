import type { Presentation } from '../shared/model/presentation.ts';
import type { Verdict } from '../shared/model/verdict.ts';
import type { Facts } from './facts.ts';
import type { Settings } from './settings.ts';

/** What people are shown, on every platform. */
export function present({ key }: Settings, verdict: Verdict, { reports }: Facts): Presentation {
  return {
    title: key === '' ? 'Determinism' : `Determinism ${key}`,
    outcome: verdict.outcome,
    headline: verdict.summary,
    tables: [],
    notes: [`Reports found: ${reports.length}`],
    reproduce: 'npx reliability decide --facts facts.json',
  };
}
