import type { Arm } from './attack.ts';
import type { VectorResult } from './outcome.ts';
import { NO_POLICY, type Policy, withTrustedTypes } from './policy.ts';

/** The arms that a site is judged by, beside the control: its policy, the same with Trusted Types, and its encoding alone. */
export function layersOf(policy: Policy): readonly Arm[] {
  return [
    { id: 'policy', policy, encoding: false },
    { id: 'trusted-types', policy: withTrustedTypes(policy), encoding: false },
    { id: 'encoding', policy: NO_POLICY, encoding: true },
  ];
}

/** What became of one vector under every arm that it was run under. */
export interface Standing {
  readonly vector: string;
  /** It is proved to work without any defence in this browser: only then blocking it means something. */
  readonly live: boolean;
  /** Ids of the arms that stopped it, in their order: refused by the browser, or twice without a trace. */
  readonly stoppedBy: readonly string[];
  /** Ids of the arms under which it was executed. */
  readonly executedUnder: readonly string[];
  /** Ids of the arms of which nothing can be said. */
  readonly unmeasured: readonly string[];
}

/** One row for each vector, in the order of the results. */
export function standings(results: readonly VectorResult[]): readonly Standing[] {
  const rows = new Map<string, VectorResult[]>();
  for (const result of results) rows.set(result.vector, [...(rows.get(result.vector) ?? []), result]);
  return Array.from(rows, ([vector, of]) => {
    const control = of.find(({ arm }) => arm === 'none');
    const arms = of.filter(({ arm }) => arm !== 'none');
    const ids = (...outcomes: readonly string[]) =>
      arms.filter(({ outcome }) => outcomes.includes(outcome)).map(({ arm }) => arm);
    return {
      vector,
      live: control?.outcome === 'executed',
      stoppedBy: ids('blocked', 'silent'),
      executedUnder: ids('executed'),
      unmeasured: ids('unmeasured'),
    };
  });
}
