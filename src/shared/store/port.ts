import type { Io } from '../io/port.ts';
import type { BaselineFacts, BaselineTotals, EarlierTotals } from '../model/baseline.ts';
import type { EarlierLines, LineBaseline } from '../model/line-baseline.ts';
import type { Problem } from '../model/problem.ts';

/** An entry that was found. */
export interface StoredEntry {
  readonly key: string;
  readonly bytes: Uint8Array;
}

/**
 * Small entries under keys, kept from run to run. Keys are letters, digits and `. _ - % ~ ! * ' ( )`, without `/`. Every
 * method rejects with an Error whose message says what is wrong with the store, a ProblemError BASELINE-* where it is known
 * better; none waits for an answer that does not come longer than half a minute.
 */
export interface Store {
  /** undefined: there is no such entry. */
  read(key: string): Promise<Uint8Array | undefined>;
  /** Whole or not at all. */
  write(key: string, bytes: Uint8Array): Promise<void>;
  /** All of them in one go, for stores in which every write costs several requests. Absent: write them one by one. */
  writeAll?(entries: readonly StoredEntry[]): Promise<void>;
  /** The first of the keys that has an entry; for stores that can be asked for many at once. Absent: read them one by one. */
  first?(keys: readonly string[]): Promise<StoredEntry | undefined>;
  /** True: something was given up on, and what is left of it may keep the process from ending. */
  unfinished?(): boolean;
}

/** A kind of store, opened from a URI `scheme:place`. */
export interface StoreKind {
  readonly scheme: string;
  /** The URI in words: `file:DIRECTORY`. */
  readonly form: string;
  /** Touches nothing yet. Throws ProblemError CONFIG-VALUE when the place cannot be one. */
  open(place: string, io: Io): Store;
}

/** Whose measurements: a gate, and the `key` that tells its runs in one pipeline apart. */
export interface BaselineOwner {
  readonly gate: string;
  readonly key: string;
}

/** The measurements of earlier commits. Nothing here rejects: what went wrong is in `notices`, and decides nothing. */
export interface Baseline {
  /** Those of the nearest commit before HEAD, along first parents, that has any. `isOptional`: without a notice when there is none. */
  load(owner: BaselineOwner, isOptional?: boolean): Promise<BaselineFacts | undefined>;
  /** Those of the nearest commit before HEAD that is at least as old as that time (ms since 1970) and has any. */
  loadEarlier(owner: BaselineOwner, untilMs: number): Promise<EarlierTotals | undefined>;
  /** The lines of a commit that `load` named. */
  loadLines(owner: BaselineOwner, commit: string): Promise<LineBaseline | undefined>;
  /** The lines of the nearest commits before HEAD that have any, at most so many, the nearest last. */
  loadHistory(owner: BaselineOwner, most: number): Promise<readonly EarlierLines[]>;
  /** Without lines, only totals are there for later runs. */
  save(owner: BaselineOwner, commit: string | null, totals: BaselineTotals, lines?: LineBaseline): Promise<void>;
  /** For people, in the order in which it happened. */
  readonly notices: readonly string[];
  /** Why the last one that was loaded is not there, for a rule that cannot do without: BASELINE-*. */
  readonly problem: Problem | undefined;
  unfinished(): boolean;
}
