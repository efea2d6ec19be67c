import type { Content } from '../contents/content.ts';
import type { Packing } from '../contents/unpacked.ts';

/** Two versions of one thing: an artifact, or what is in it. */
export interface Pair {
  /** File name or path of it; '' where it has none. Hostile. */
  readonly name: string;
  readonly left: Uint8Array;
  readonly right: Uint8Array;
}

/** The same, of any size. */
export interface ContentPair {
  readonly name: string;
  readonly left: Content;
  readonly right: Content;
}

/** One place in which the two differ. All texts are hostile. */
export interface Spot {
  /** Ways into the artifact, outermost first; empty: the artifact itself. */
  readonly within: readonly string[];
  /** What differs there, `FORMAT.FIELD`: `tar.mtime`, `zip.mode`; `text` is for causes to look into, `bytes` says nothing. */
  readonly aspect: string;
  /** Uncut in `text`, so that causes can look at it; at most LONGEST_TEXT characters. */
  readonly left?: string;
  readonly right?: string;
}

/** What a differ may ask for while it looks; it counts what is unpacked and how deep it went. */
export interface Dive {
  /** What differs in two parts that are not the same; `step` is the name of the part. */
  inside(step: string, pair: ContentPair): Promise<readonly Spot[]>;
  /** What comes out of something packed; reading it throws Unreadable. */
  unpacked(packed: Content, packing: Packing): Content;
}

/**
 * Looks into one format. Throws only Unreadable for what is in the bytes, which are not the same. Undefined: it is not of
 * the format after all, and the next may try.
 */
export type Differ = WholeDiffer | StreamDiffer;

/** For formats whose files are small, or make sense only as a whole. */
export interface WholeDiffer {
  readonly id: string;
  readonly reads: 'whole';
  /** By the first HEAD_BYTES; both sides must be of the format. */
  recognises(head: Uint8Array, name: string): boolean;
  differ(pair: Pair): readonly Spot[] | undefined;
}

/** For files of any size: parts are had when they are looked at. */
export interface StreamDiffer {
  readonly id: string;
  /** `random`: it needs any part at any time; `ordered`: one after the other is enough. */
  readonly reads: 'random' | 'ordered';
  recognises(head: Uint8Array, name: string): boolean;
  differ(pair: ContentPair, dive: Dive): Promise<readonly Spot[] | undefined>;
}

export const HEAD_BYTES = 8192;
export const LONGEST_TEXT = 4000;
/** Of one format in one artifact; what is beyond shows nothing new. */
export const MOST_SPOTS = 100;
