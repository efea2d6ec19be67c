import type { BuildTraits, Confidence } from '../difference.ts';
import type { Spot } from '../differs/port.ts';

/** The two builds that are compared. */
export interface Builds {
  readonly left: BuildTraits;
  readonly right: BuildTraits;
}

export type Ecosystem = 'JavaScript' | 'Python' | 'Java' | 'Go' | 'C and Rust' | 'archives';

/** Why builds differ. It speaks for aspects, or for texts, or both. */
export interface Cause {
  /** In facts and reports, for example `zip-mtime`; never changes its meaning. */
  readonly id: string;
  readonly title: string;
  /** What to do, whatever is built with; one sentence. */
  readonly fix: string;
  /** More exactly, one sentence each. */
  readonly fixes?: Readonly<Partial<Record<Ecosystem, string>>>;
  /** What a format says itself: `tar.mtime`. */
  readonly aspects?: readonly string[];
  /** Of these aspects, which are meant; absent: all, for certain. */
  sure?(spot: Spot, builds: Builds): Confidence | undefined;
  /**
   * Puts a mark in place of what this cause changes. When two texts are the same with the marks, it is the cause. Marks
   * hold no letters or digits, so that no other cause takes them for its own.
   */
  mask?(text: string, own: BuildTraits, builds: Builds): string;
  /** How sure the mask is; absent: likely. */
  readonly maskConfidence?: Confidence;
}
