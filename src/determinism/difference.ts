import type { ArtifactEntry } from '../shared/model/artifact.ts';

/** Artifacts of one build that are still on disk, and what is known of the build: causes are recognised by it. */
export interface ArtifactTree {
  /** Folder that the paths of `entries` start at, absolute, with `/`. */
  readonly folder: string;
  /** Sorted by path, without repeats. */
  readonly entries: readonly ArtifactEntry[];
  readonly build: BuildTraits;
}

/** What differed between the builds, or could have: texts that are looked for in what they wrote. Any may be absent or ''. */
export interface BuildTraits {
  /** Where it was built, absolute; artifacts were moved from there to `folder`. */
  readonly path: string;
  /** The clock that the build saw, in ms since 1970 UTC: shifted when the time was varied. */
  readonly startedMs: number;
  readonly endedMs: number;
  readonly timezone: string;
  readonly locale: string;
  readonly umask: string;
  readonly home: string;
  readonly user: string;
  readonly hostname: string;
  readonly cpus: number;
  /** Names of the variations that were on. */
  readonly varied: readonly string[];
}

/** Of artifacts that were built who knows where. */
export const UNKNOWN_BUILD: BuildTraits = {
  path: '',
  startedMs: 0,
  endedMs: 0,
  timezone: '',
  locale: '',
  umask: '',
  home: '',
  user: '',
  hostname: '',
  cpus: 0,
  varied: [],
};

/**
 * How two artifacts of one path differ. `content`, `mode`, `modified`, `kind`, `target` (of a link): both are there;
 * `added`: only the second build wrote it, `removed`: only the first.
 */
export type DifferenceKind = 'content' | 'mode' | 'modified' | 'kind' | 'target' | 'added' | 'removed';

/** How sure a cause is: it was shown, its signature fits, or it is a guess. */
export type Confidence = 'certain' | 'likely' | 'possible';

/** One place where the two builds differ. Every text in it comes from artifacts and is hostile. */
export interface Difference {
  /** Of the artifact. */
  readonly path: string;
  readonly kind: DifferenceKind;
  /** Ways into the artifact, outermost first: `['a.tar', 'x.js:12']` of a.tar.gz; absent: the file as a whole. */
  readonly within?: readonly string[];
  /** Id in the catalogue of causes, for example `zip-mtime`; absent: not known. */
  readonly cause?: string;
  readonly confidence?: Confidence;
  /** True: nothing else explains it; false: it follows from a seed (a name with a hash of what differs). */
  readonly seed: boolean;
  /** Of a seed: how many differences follow from it. */
  readonly explains?: number;
  /** What each side says there, one line, at most 200 characters; absent where there is nothing to show. */
  readonly left?: string;
  readonly right?: string;
  /** What to do about it, one or two sentences. */
  readonly advice?: string;
  /** The line of the repository that causes it, where that is known, and how sure that is. */
  readonly source?: { readonly path: string; readonly line?: number; readonly confidence?: Confidence };
  /** The command that wrote the artifact, one line, at most 200 characters; absent: not seen. */
  readonly writer?: string;
}

/** Why two builds differ: seeds first, then by path. */
export interface Explanation {
  /** At most MOST_DIFFERENCES, seeds before what follows from them. */
  readonly differences: readonly Difference[];
  /** Paths of artifacts that differ in any way. */
  readonly differingPaths: number;
  /** Differences that were found and are not in `differences`. */
  readonly omitted: number;
  /** What could not be looked into, and why, for people; the paths are in `differences` all the same. */
  readonly notes: readonly string[];
}

export const MOST_DIFFERENCES = 1000;

/** The paths at which two lists differ, in their order; each list sorted by path. */
export function differingPaths(left: readonly ArtifactEntry[], right: readonly ArtifactEntry[]): readonly Difference[] {
  const before = new Map(left.map((entry) => [entry.path, entry] as const));
  const after = new Map(right.map((entry) => [entry.path, entry] as const));
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
  return paths.flatMap((path) => {
    const kind = differenceKind(before.get(path), after.get(path));
    return kind === undefined ? [] : [{ path, kind, seed: true }];
  });
}

function differenceKind(left: ArtifactEntry | undefined, right: ArtifactEntry | undefined): DifferenceKind | undefined {
  if (left === undefined) return 'added';
  if (right === undefined) return 'removed';
  if (left.kind !== right.kind) return 'kind';
  if (left.digest !== right.digest || left.sizeBytes !== right.sizeBytes)
    return left.kind === 'link' ? 'target' : 'content';
  if (left.mode !== right.mode) return 'mode';
  return left.modifiedMs === right.modifiedMs ? undefined : 'modified';
}
