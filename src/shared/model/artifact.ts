/** What an artifact is. `directory` only for one with nothing in it: others are known by what they hold. */
export type ArtifactKind = 'file' | 'link' | 'directory';

/** One artifact of a build, as it is compared. */
export interface ArtifactEntry {
  /** Relative to the folder that was built in, with `/`. */
  readonly path: string;
  readonly kind: ArtifactKind;
  /** Permission bits as far as the policy compares them: 0o755 or 0o644 for `executable`, all for `all`, 0 for `ignore`. */
  readonly mode: number;
  /** Of a file, its bytes; of a link, the bytes of its target. */
  readonly sizeBytes: number;
  /** SHA-256 in 64 hexadecimal digits of the content (`contentDigest` in docs/gates/determinism.md), of a link's target, or of nothing. */
  readonly digest: string;
  /** Whole milliseconds since 1970 UTC; only where they are compared. */
  readonly modifiedMs?: number;
}

/** The artifacts of one build, and the one digest that stands for all of them. */
export interface ArtifactManifest {
  /** Sorted by path (UTF-16 code units), without repeats. */
  readonly entries: readonly ArtifactEntry[];
  /** Merkle root over `entries`, 64 hexadecimal digits. */
  readonly rootDigest: string;
}
