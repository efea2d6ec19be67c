import type { Problem } from '../shared/model/problem.ts';
import type { WaiverFacts } from '../shared/model/waiver.ts';

/** What one gate was decided on, from which it is decided again; or why it could not be. */
export type GateFacts =
  | { readonly options: unknown; readonly facts: unknown; readonly waivers?: WaiverFacts }
  | { readonly problem: Problem };

/** All that the verdict over the gates is decided on. Plain JSON: facts.json carries it. */
export interface CertifyFacts {
  /** The measured commit; null outside of git. */
  readonly commit: string | null;
  /** By id, in the order in which they ran: exactly those that are configured. */
  readonly gates: { readonly [id: string]: GateFacts };
  /** Shown, and decides nothing; absent: of a version that kept none. */
  readonly trends?: TrendFacts;
}

/** What earlier runs measured. Plain JSON. */
export interface TrendFacts {
  /** Oldest first. */
  readonly commits: readonly string[];
  readonly series: readonly TrendSeries[];
  /** Why there is nothing: BASELINE-*. */
  readonly problem?: Problem;
}

export interface TrendSeries {
  /** `gate/name of the measure`. */
  readonly name: string;
  readonly unit: string;
  /** Places in `commits`, ascending; at least one. */
  readonly places: readonly number[];
  /** One for each place. */
  readonly values: readonly number[];
}

/** Options of certify, narrowed. */
export interface CertifySettings {
  readonly key: string;
}

/** What only this run has. */
export interface CertifyDetail {
  /** By id of the gate: its own detail. */
  readonly details: ReadonlyMap<string, unknown>;
  /** By path below the output folder, `coverage-gate/facts.json`: SHA-256 of the files that the gates wrote, hexadecimal. */
  readonly digests: ReadonlyMap<string, string>;
}

/** What one gate came to in this run. */
export interface GateRun {
  readonly id: string;
  readonly facts: GateFacts;
  readonly detail: unknown;
  /** By name of the file: SHA-256, hexadecimal. */
  readonly digests: ReadonlyMap<string, string>;
}
