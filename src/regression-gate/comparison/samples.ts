import type { BenchmarkMetric } from '../../shared/model/benchmark.ts';
import type { Problem } from '../../shared/model/problem.ts';
import { median } from '../../shared/policy/change-points/order-statistics.ts';
import { globMatcher } from '../../shared/policy/globs.ts';
import { unitFactor } from '../../shared/policy/measurement-unit.ts';
import type { Side } from '../../shared/policy/paired/run-order.ts';
import type { PairedMetricFacts } from './facts.ts';
import type { ComparisonOptions } from './settings.ts';

interface Sampled {
  readonly told: Pick<BenchmarkMetric, 'name' | 'unit' | 'better' | 'exact'>;
  /** By number of the pair. */
  readonly base: Map<number, number>;
  readonly head: Map<number, number>;
}

/** What was measured so far, by metric, side and pair. */
export class Samples {
  readonly #metrics = new Map<string, Sampled>();
  readonly #otherUnits = new Map<string, Problem>();

  /** Of several samples in one run the median counts: they are no runs of their own. */
  add(side: Side, pair: number, metrics: readonly BenchmarkMetric[]): void {
    for (const metric of metrics) {
      const { name, unit, samples } = metric;
      const known = this.#metrics.get(name) ?? { told: metric, base: new Map(), head: new Map() };
      this.#metrics.set(name, known);
      const factor = unitFactor(unit, known.told.unit);
      if (factor === undefined) this.#otherUnits.set(name, otherUnit(name, unit, known.told.unit));
      else known[side].set(pair, median(samples) * factor);
    }
  }

  /** Metrics that both sides have, pair by pair, and the names of the others. */
  paired({ moreIsBetter, exact }: Pick<ComparisonOptions, 'moreIsBetter' | 'exact'>): {
    readonly metrics: readonly PairedMetricFacts[];
    readonly onlyBase: readonly string[];
    readonly onlyHead: readonly string[];
    readonly problems: readonly Problem[];
  } {
    const fits = (globs: readonly string[]) => (globs.length === 0 ? () => false : globMatcher(globs));
    const [isMore, isExact] = [fits(moreIsBetter), fits(exact)];
    const all = [...this.#metrics.values()];
    const only = (one: Side, other: Side): readonly string[] =>
      all.filter((sampled) => sampled[one].size > 0 && sampled[other].size === 0).map(({ told }) => told.name);
    return {
      metrics: all
        .filter(({ base, head, told }) => base.size > 0 && head.size > 0 && !this.#otherUnits.has(told.name))
        .map(({ told: { name, unit, better, exact: isCounted }, base, head }) => {
          const pairs = [...base.keys()].filter((pair) => head.has(pair)).sort((one, other) => one - other);
          return {
            name,
            unit,
            better: isMore(name) ? 'more' : better,
            exact: isCounted || isExact(name),
            base: pairs.map((pair) => base.get(pair)!),
            head: pairs.map((pair) => head.get(pair)!),
          };
        }),
      onlyBase: only('base', 'head').filter((name) => !this.#otherUnits.has(name)),
      onlyHead: only('head', 'base').filter((name) => !this.#otherUnits.has(name)),
      problems: [...this.#otherUnits.values()],
    };
  }
}

function otherUnit(name: string, unit: string, other: string): Problem {
  return {
    code: 'COMPARISON-UNIT',
    reason: `${name} is measured in ${other || 'no unit'} by one side, and in ${unit || 'no unit'} by the other`,
    hint: 'Compare it once both have the same unit.',
  };
}
