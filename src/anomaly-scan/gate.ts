import { familiesGate } from '../shared/families/families-gate.ts';
import type { AnyFamily } from '../shared/families/port.ts';
import type { AnyGate } from '../shared/gate.ts';
import type { OptionValues } from '../shared/model/option.ts';
import type { Verdict } from '../shared/model/verdict.ts';
import { ANOMALY_SCAN } from './description.ts';
import { PARTS } from './parts.ts';
import { TREND_TABLE } from './trend-table.ts';

/** The defences of a built application, one verdict over all that is looked at. Loads the parts that `values` ask for; without them, all. */
export async function loadAnomalyScan(values?: OptionValues): Promise<AnyGate> {
  const wanted = PARTS.filter((part) => values === undefined || part.isWanted(values));
  return anomalyScan(await Promise.all(wanted.map((part) => part.load())));
}

/** The gate over these parts. */
export function anomalyScan(parts: readonly AnyFamily[]): AnyGate {
  return familiesGate(
    {
      description: ANOMALY_SCAN,
      // A part is told all values: the site is the same for several.
      entriesOf: (id, values) => (PARTS.find((part) => part.id === id)?.isWanted(values) === true ? values : undefined),
      named: ['site', 'bundles', 'libraries', 'plugins'],
      example: 'site: { directory: dist, headers: public/_headers }',
      outputValues,
      trends: TREND_TABLE,
    },
    parts,
  );
}

function outputValues({ metrics }: Verdict): ReadonlyMap<string, string> {
  const vectors = metrics['vectors'] as { readonly [name: string]: number } | undefined;
  return new Map([
    ['attacks-live', String(vectors?.['live'] ?? '')],
    ['attacks-executed', String(vectors?.['executed'] ?? '')],
    ['policy-grade', String(metrics['policyGrade'] ?? '')],
  ]);
}
