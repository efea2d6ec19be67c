import type { Finding } from '../../shared/model/finding.ts';
import { fingerprint } from '../../shared/policy/fingerprint.ts';
import type { DeterminismFacts } from '../facts.ts';
import { distinctDigests } from '../outcome.ts';
import { suspects } from '../runs/suspects.ts';
import { VARIATIONS } from '../variations/index.ts';

export const NOT_REPRODUCIBLE = 'determinism/not-reproducible';

/** One finding on the build as a whole: how many results there are, and what makes the difference. */
export function notReproducible(facts: DeterminismFacts): readonly Finding[] {
  const results = distinctDigests(facts).length;
  if (results < 2) return [];
  const { runs, difference } = facts;
  const differing =
    difference === undefined || difference.differingPaths === 0
      ? ''
      : `, ${difference.differingPaths} of ${facts.reference?.files ?? 0} artifacts differ`;
  const { cause, hint } = causeOf(facts);
  return [
    {
      rule: NOT_REPRODUCIBLE,
      severity: 'error',
      message: `${runs.length} builds gave ${results} different results${differing}: ${cause}`,
      hint,
      measured: { value: results, unit: 'count' },
      limit: { value: 1, unit: 'count' },
      fingerprint: fingerprint(NOT_REPRODUCIBLE, '', ''),
    },
  ];
}

interface Cause {
  readonly cause: string;
  readonly hint: string;
}

function causeOf(facts: DeterminismFacts): Cause {
  const { bisection } = facts;
  if (bisection?.kind === 'variation')
    return { cause: `it depends on ${titles(bisection.names)}`, hint: advice(bisection.names) };
  if (bisection?.kind === 'together')
    return {
      cause: `it depends on ${titles(bisection.names)}, but only on all of them together`,
      hint: advice(bisection.names),
    };
  if (bisection?.kind === 'flaky')
    return {
      cause:
        bisection.names.length === 0
          ? 'it differs even when nothing is varied'
          : `it differs by chance, more often with ${bisection.names.join(', ')} varied`,
      hint:
        bisection.names.length > 0
          ? advice(bisection.names)
          : 'Chance, the clock or the order in which things end get into the artifacts. What differs in the files says which.',
    };
  const [first] = facts.runs;
  const likely = suspects(first?.digest ?? '', facts.runs);
  if (likely.length === 0)
    return { cause: 'what makes the difference is not known', hint: 'What differs in the files says most.' };
  return { cause: `all that differ have ${likely.join(', ')} varied, and no other has`, hint: advice(likely) };
}

function titles(names: readonly string[]): string {
  return names.map((name) => VARIATIONS.find((one) => one.name === name)?.title ?? name).join(' and ');
}

function advice(names: readonly string[]): string {
  return names.map((name) => VARIATIONS.find((one) => one.name === name)?.advice ?? '').join(' ');
}
