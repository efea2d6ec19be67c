import type { SinkKind } from '../../shared/formats/javascript/dangerous-sinks.ts';
import type { Problem } from '../../shared/model/problem.ts';

/** At most so many sinks are named, own ones first. */
export const MOST_LISTED = 500;

/** One sink of the user's own code. Texts are hostile. */
export interface SinkEntry {
  readonly kind: SinkKind;
  readonly name: string;
  /** Of the original where a source map tells it, else of the bundle; relative to the repository root where it lies in it. */
  readonly path: string;
  readonly line: number;
  readonly isFile: boolean;
  /** The bundle that it is in. */
  readonly bundle: string;
  /** 16 hexadecimal digits of kind, path and the text of the line. */
  readonly key: string;
  /** Not among those that are known; absent: no file of known ones was named. */
  readonly isNew?: boolean;
}

export interface BundleFact {
  readonly path: string;
  readonly sizeBytes: number;
  readonly hasMap: boolean;
}

/** All that is decided on. Plain JSON. */
export interface BundlesFacts {
  readonly bundles: readonly BundleFact[];
  readonly problems: readonly Problem[];
  /** Sinks of own code, of which `sinks` has at most MOST_LISTED, new ones first. */
  readonly own: number;
  /** Of those, how many are not known; absent: no file of known ones was named. */
  readonly fresh?: number;
  /** Known ones that are gone. */
  readonly gone?: number;
  readonly sinks: readonly SinkEntry[];
  /** Sinks in packages, in descending order. */
  readonly packages: readonly { readonly name: string; readonly count: number }[];
}
