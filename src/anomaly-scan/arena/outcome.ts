import type { Vector } from '../vectors/vector.ts';
import type { Violation } from './visit.ts';
import type { Look } from './visitor.ts';

/**
 * `executed`: proved. `blocked`: not proved, and the browser said what it refused. `silent`: nothing happened, twice.
 * `not-live`: not even without any defence, so that nothing is said of this arm. `unmeasured`: it could not be tried.
 */
export type Outcome = 'executed' | 'blocked' | 'silent' | 'not-live' | 'unmeasured';

export interface VectorResult {
  readonly vector: string;
  readonly arm: string;
  readonly outcome: Outcome;
  /** How it was proved, what was refused, or why nothing can be said. */
  readonly evidence: string;
  readonly violations: readonly Violation[];
  readonly milliseconds: number;
}

/** What one look says of an attack under an arm with defences. */
export function outcomeOf(vector: Vector, { proof, fault, violations, reached }: Look): Outcome {
  if (proof !== undefined) return 'executed';
  if (fault !== undefined) return 'unmeasured';
  // The application's own script did not run, so that nothing was tried, unless it is what is attacked.
  const ownRefused = violations.some(({ subject }) => subject.endsWith('/own.js'));
  if (ownRefused && !reached && !vector.place.startsWith('before-script')) return 'unmeasured';
  return violations.length > 0 ? 'blocked' : 'silent';
}

/** The same for the control arm, where there is nothing that could refuse it. */
export function livenessOf({ proof, fault }: Look): Outcome {
  if (proof !== undefined) return 'executed';
  return fault === undefined ? 'not-live' : 'unmeasured';
}

/** A result, with what is known in words. */
export function resultOf(vector: Vector, arm: string, outcome: Outcome, look: Look): VectorResult {
  const { proof, fault, violations } = look;
  const refused = violations.map(({ directive, subject }) => `${directive}${subject === '' ? '' : ` (${subject})`}`);
  const otherwise = refused.length > 0 ? `refused by ${refused.join(', ')}` : 'nothing happened, twice';
  const milliseconds = Math.round(look.milliseconds);
  return { vector: vector.id, arm, outcome, evidence: proof ?? fault ?? otherwise, violations, milliseconds };
}

/** What is not run since the control arm says nothing of it. */
export function notRun(vector: Vector, arm: string, liveness: Outcome): VectorResult {
  const outcome = liveness === 'not-live' ? 'not-live' : 'unmeasured';
  const why = outcome === 'not-live' ? 'not even without any defence' : 'it could not be tried without any defence';
  return { vector: vector.id, arm, outcome, evidence: why, violations: [], milliseconds: 0 };
}
