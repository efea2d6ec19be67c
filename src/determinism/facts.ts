import type { ArtifactEntry } from '../shared/model/artifact.ts';
import type { Problem } from '../shared/model/problem.ts';
import type { Difference, Explanation } from './difference.ts';
import type { Shard } from './plan/shard.ts';
import type { Bisection } from './runs/bisection.ts';

/**
 * `varied`: every kind of program that the build runs saw it; `no-effect`: one of them did not; `unavailable`: it cannot
 * be had on this machine, or the build does not work with it.
 */
export type VariationStatus = 'varied' | 'no-effect' | 'unavailable';

export interface VariationFacts {
  readonly name: string;
  readonly status: VariationStatus;
  /** How it was varied, or why not; one line. */
  readonly detail: string;
}

/** One build that came to an end with artifacts. */
export interface RunFacts {
  /** Of the plan, from 0. */
  readonly index: number;
  /** Names of the variations that were on. */
  readonly varied: readonly string[];
  /** Merkle root of its artifacts, 64 hexadecimal digits. */
  readonly digest: string;
  /** In ms since 1970 UTC. */
  readonly startedMs: number;
  readonly durationMs: number;
  /** From 1; absent: not sharded. */
  readonly shard?: number;
}

/** What all parts of one measurement have in common. */
export interface PlanFacts {
  /** SHA-256 over everything that decides what is built and compared; parts with another one do not belong together. */
  readonly digest: string;
  readonly build: string;
  readonly artifacts: readonly string[];
  readonly runs: number;
  /** Names of the variations that were asked for. */
  readonly vary: readonly string[];
  /** True: each was named, so that one that could not be varied is not passed over. */
  readonly explicit: boolean;
  readonly caches: 'off' | 'keep';
  readonly modes: 'executable' | 'all' | 'ignore';
  readonly mtimes: boolean;
  /** What was built: a digest of the sources; equal wherever the same files are checked out. */
  readonly sources: string;
}

/** The artifacts that all others are compared with. */
export interface ReferenceFacts {
  readonly digest: string;
  readonly files: number;
  readonly bytes: number;
  /** Merkle root without what packing adds (docs/gates/determinism.md); shown, and never decided on. Absent: not looked at. */
  readonly normalised?: string;
}

/** Why two runs differ. */
export interface DifferenceFacts extends Explanation {
  /** Of the run that differs, as in ReferenceFacts. */
  readonly normalised?: string;
  /** Index of the run that differs, and of the one that it is compared with. */
  readonly run: number;
  readonly reference: number;
}

/** What is committed, against what was built. */
export interface CommittedFacts {
  readonly commit: string;
  /** Committed files that the artifacts' globs match. */
  readonly files: number;
  readonly differences: readonly Difference[];
  readonly differingPaths: number;
}

/** All that the verdict of determinism is decided on. Plain JSON: facts.json carries it. */
export interface DeterminismFacts {
  /** Commit that was built, 40 or 64 hexadecimal digits; null outside of one. */
  readonly commit: string | null;
  readonly plan: PlanFacts;
  /** Which part of the plan this was; absent: all of it. */
  readonly shard?: Shard;
  /** Number of records that were joined; absent: this machine built everything. */
  readonly merged?: number;
  /** By index. */
  readonly runs: readonly RunFacts[];
  readonly variations: readonly VariationFacts[];
  /** Absent: no build came to its end. */
  readonly reference?: ReferenceFacts;
  readonly difference?: DifferenceFacts;
  readonly bisection?: Bisection;
  readonly committed?: CommittedFacts;
  /** Sources that the build writes to, in its copy; at most 100. */
  readonly changedSources: readonly string[];
  /** Files outside of the copies that one build wrote and a later one read; at most 20. */
  readonly sharedFiles: readonly string[];
  /** What kept builds from being made or compared. */
  readonly problems: readonly Problem[];
}

/** What only this run knows: the artifacts of the reference, for manifest.json. */
export interface DeterminismDetail {
  readonly entries: readonly ArtifactEntry[];
  /** Text of record.json; absent: there is none to write. */
  readonly record?: string;
}
