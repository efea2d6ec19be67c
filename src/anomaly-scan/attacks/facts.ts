import type { Place } from '../../shared/model/problem.ts';
import type { Outcome } from '../arena/outcome.ts';
import type { Grade } from '../policy/facts.ts';

/** A policy of the site that was attacked. */
export interface AttackedPolicy {
  /** Id of its arm. */
  readonly arm: string;
  /** Of the first page that has it. */
  readonly page: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly meta: readonly string[];
  readonly place?: Place;
  /** What csp_evaluator says of it, without a browser. */
  readonly grades: readonly Grade[];
}

export interface AttackRow {
  readonly id: string;
  readonly class: string;
  readonly idea: string;
  /** What can stop it. */
  readonly blockedBy: readonly string[];
  /** No header can. */
  readonly beyondPolicy: boolean;
  /** One for each of `arms`, in their order. */
  readonly outcomes: readonly Outcome[];
  /** One for each: how it was proved, what was refused. */
  readonly evidence: readonly string[];
}

/** A change of the policy of the first page that stops more, and what running it showed. */
export interface PolicyChange {
  /** What is set: `base-uri 'none'`, or a whole header. Several: all together. */
  readonly changes: readonly string[];
  /** Ids of attacks that got through before, and not any more. */
  readonly stopped: readonly string[];
  readonly remaining: number;
}

/** All that is decided on. Plain JSON. */
export interface AttacksFacts {
  readonly browser: { readonly name: string; readonly version: string };
  /** `none` first, which has no defence; then the site's policies, then other layers. */
  readonly arms: readonly string[];
  readonly policies: readonly AttackedPolicy[];
  readonly vectors: readonly AttackRow[];
  readonly changes: readonly PolicyChange[];
}
