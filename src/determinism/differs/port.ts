/** Two versions of one thing: an artifact, or what is in it. */
export interface Pair {
  /** File name or path of it; '' where it has none. Hostile. */
  readonly name: string;
  readonly left: Uint8Array;
  readonly right: Uint8Array;
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
  /** What differs in two parts; `step` is the name of the part. */
  inside(step: string, pair: Pair): readonly Spot[];
  /** Undefined: damaged, or more than may be unpacked. */
  unpack(packed: Uint8Array, method: 'gzip' | 'deflate'): Uint8Array | undefined;
}

/** Looks into one format. Never throws for what is in the bytes; equal bytes have no spots. */
export interface Differ {
  readonly id: string;
  /** Both sides must be of the format. */
  recognises(bytes: Uint8Array, name: string): boolean;
  /** Undefined: it is not of the format after all, and the next may try. */
  differ(pair: Pair, dive: Dive): readonly Spot[] | undefined;
}

export const LONGEST_TEXT = 4000;
/** Of one format in one artifact; what is beyond shows nothing new. */
export const MOST_SPOTS = 100;
