import type { Finding, Location } from './finding.ts';

/** Somebody takes responsibility for findings, for a time. */
export interface Waiver {
  /** `coverage/below-threshold`; this, a fingerprint, or both, which must then both fit. */
  readonly rule?: string;
  /** With a rule only: globs, as in reliability.yml. Without, findings anywhere. */
  readonly paths?: readonly string[];
  readonly fingerprint?: string;
  readonly reason: string;
  readonly owner: string;
  /** `2027-01-31`: the last day on which it holds, in UTC. */
  readonly expires: string;
  /** Where it is written, 1-based. */
  readonly line: number;
}

/** The waivers of a file, as they were found. */
export interface WaiverFile {
  /** Relative to the working directory. */
  readonly path: string;
  readonly waivers: readonly Waiver[];
}

/** Those that concern one gate, on the day of the run: with the facts, enough to decide again anywhere. Plain JSON. */
export interface WaiverFacts extends WaiverFile {
  /** `2026-11-28`, in UTC. */
  readonly today: string;
}

/** A finding that does not count for now, and why. */
export interface WaivedFinding extends Finding {
  readonly waiver: Pick<Waiver, 'reason' | 'owner' | 'expires'> & { readonly location: Location };
}
