import type { Place, Problem } from '../../shared/model/problem.ts';
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

/** How the attacks of one commit came out. */
export interface AttackRun {
  readonly commit: string;
  /** `Chrome 153.0.7390.37`. */
  readonly browser: string;
  /** That worked without any defence, and those of them that got through some policy of the site. */
  readonly live: number;
  readonly through: number;
  /** Ids of attacks that got through and did not in the run before, and the other way round. */
  readonly opened: readonly string[];
  readonly closed: readonly string[];
}

/** What earlier runs of the default branch kept. */
export interface AttackHistory {
  /** Oldest first, at least one. */
  readonly runs: readonly AttackRun[];
  /** Of the newest of them: ids of all attacks, and of those that got through. */
  readonly known: readonly string[];
  readonly through: readonly string[];
}

/** All that is decided on, and what earlier runs came to. Plain JSON. */
export interface AttacksFacts {
  readonly browser: { readonly name: string; readonly version: string };
  /** `none` first, which has no defence; then the site's policies, then other layers. */
  readonly arms: readonly string[];
  readonly policies: readonly AttackedPolicy[];
  readonly vectors: readonly AttackRow[];
  readonly changes: readonly PolicyChange[];
  /** Nothing is decided by it. Absent: there is none. */
  readonly history?: AttackHistory;
  /** Why what is kept could not be read. */
  readonly historyProblem?: Problem;
}
