import { entriesOf } from '../shared/config/narrow.ts';
import { familiesGate } from '../shared/families/families-gate.ts';
import type { AnyFamily } from '../shared/families/port.ts';
import type { AnyGate } from '../shared/gate.ts';
import type { OptionValues } from '../shared/model/option.ts';
import type { Verdict } from '../shared/model/verdict.ts';
import { REGRESSION_GATE } from './description.ts';
import { FAMILIES } from './families.ts';
import { TREND_TABLE } from './trend-table.ts';

/** Tests, sizes and whatever else is compared over time, one verdict over all of it. Loads the families that `values` configure; without them, all. */
export async function loadRegressionGate(values?: OptionValues): Promise<AnyGate> {
  const wanted = FAMILIES.filter(({ id }) => values === undefined || values.has(id));
  return regressionGate(await Promise.all(wanted.map((entry) => entry.load())));
}

/** The gate over these families. */
export function regressionGate(families: readonly AnyFamily[]): AnyGate {
  return familiesGate(
    {
      description: REGRESSION_GATE,
      entriesOf: (id, values) => (values.has(id) ? entriesOf(values.get(id), id) : undefined),
      named: FAMILIES.map(({ id }) => id),
      example: 'tests: { reports: ["reports/junit/*.xml"] }',
      outputValues,
      trends: TREND_TABLE,
    },
    families,
  );
}

function outputValues({ metrics }: Verdict): ReadonlyMap<string, string> {
  const tests = metrics['tests'] as { readonly [name: string]: number } | undefined;
  return new Map([
    ...['total', 'failed', 'flaky'].map(
      (name) => [`tests-${name}`, tests === undefined ? '' : String(tests[name] ?? '')] as const,
    ),
    ['last-good', lastGoodOf(metrics)],
  ]);
}

/** Of benchmarks and load, the one that lies further back: what is good for one only is not good. */
function lastGoodOf(metrics: Verdict['metrics']): string {
  const known = ['benchmarks', 'load'].flatMap((id) => {
    const { lastGood, lastGoodBack } = (metrics[id] ?? {}) as {
      readonly lastGood?: string;
      readonly lastGoodBack?: number;
    };
    return lastGood === undefined ? [] : [{ lastGood, back: lastGoodBack ?? 0 }];
  });
  return known.sort((one, other) => other.back - one.back)[0]?.lastGood ?? '';
}
