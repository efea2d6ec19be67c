import type { Content, RandomContent } from '../contents/content.ts';
import type { Packing } from '../contents/unpacked.ts';

/** What a normaliser may ask for. */
export interface Normalising {
  /** The normalised digest of a part. Throws Unreadable. */
  digestOf(name: string, content: Content): Promise<string>;
  unpacked(packed: Content, packing: Packing): Content;
}

/** Leaves out of one format what packing adds, and what is packed does not have. */
export type Normaliser = OrderedNormaliser | RandomNormaliser;

interface Described {
  /** In manifest.json; never changes its meaning. */
  readonly id: string;
  /** What is left out, for the docs: one line. */
  readonly title: string;
  /** By the first HEAD_BYTES. */
  recognises(head: Uint8Array, name: string): boolean;
}

/** Reads from the start to the end. `digest`: SHA-256 of what is left; undefined: it is not of the format. Throws Unreadable. */
export interface OrderedNormaliser extends Described {
  readonly isOrdered: true;
  digest(content: Content, name: string, own: Normalising): Promise<string | undefined>;
}

/** Needs any part at any time. */
export interface RandomNormaliser extends Described {
  readonly isOrdered?: false;
  digest(content: RandomContent, name: string, own: Normalising): Promise<string | undefined>;
}
