import type { FileChange, LineBaseline } from '../model/line-baseline.ts';

/** Where the lines of a file come from. */
export interface FileOrigin {
  readonly oldPath: string;
  /** undefined: every line is where it was. */
  readonly hunks: FileChange['hunks'] | undefined;
  readonly fileUnchanged: boolean;
}

/** By path of the head: where its lines come from; absent for a file that is new, null for one that cannot be mapped. */
export type LineOrigins = ReadonlyMap<string, FileOrigin | null>;

/** `changes`: by path of the head; a file that has the same blob needs none, wherever it was moved. */
export function lineOrigins(
  base: LineBaseline,
  head: LineBaseline,
  changes: ReadonlyMap<string, FileChange>,
): LineOrigins {
  const origins = new Map<string, FileOrigin | null>();
  const moved = movedPaths(base, head);
  const used = new Set<string>();
  for (const [path, blob] of head.blobs) {
    const change = changes.get(path);
    const oldPath = base.blobs.has(path) ? path : (moved.get(path) ?? change?.oldPath ?? path);
    const oldBlob = base.blobs.get(oldPath);
    if (oldBlob === undefined) continue;
    // A copy: its lines come from the same place as those of the file that was moved, or stayed.
    if (oldPath !== path && (head.blobs.has(oldPath) || used.has(oldPath))) continue;
    if (oldPath !== path) used.add(oldPath);
    if (oldBlob === blob) origins.set(path, { oldPath, hunks: undefined, fileUnchanged: true });
    else if (change === undefined || change.oldPath !== oldPath) origins.set(path, null);
    else origins.set(path, { oldPath, hunks: change.hunks, fileUnchanged: false });
  }
  return origins;
}

/** New path → old path of files that are gone from where they were and are somewhere else with the same blob. */
function movedPaths(base: LineBaseline, head: LineBaseline): ReadonlyMap<string, string> {
  const gone = new Map<string, string[]>();
  for (const path of only(base, head)) {
    const blob = base.blobs.get(path)!;
    const paths = gone.get(blob);
    if (paths === undefined) gone.set(blob, [path]);
    else paths.push(path);
  }
  const moved = new Map<string, string>();
  for (const path of gone.size === 0 ? [] : only(head, base)) {
    const oldPath = gone.get(head.blobs.get(path)!)?.shift();
    if (oldPath !== undefined) moved.set(path, oldPath);
  }
  return moved;
}

/** Paths that the one has and the other has not, sorted. */
function only({ blobs }: LineBaseline, other: LineBaseline): readonly string[] {
  const paths: string[] = [];
  for (const path of blobs.keys()) if (!other.blobs.has(path)) paths.push(path);
  return paths.sort();
}
