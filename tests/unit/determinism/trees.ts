import { createHash } from 'node:crypto';
import { type ArtifactTree, type BuildTraits, UNKNOWN_BUILD } from '../../../src/determinism/difference.ts';

/** Artifacts in memory. */
export function treeOf(files: Readonly<Record<string, Uint8Array | string>>, build: Partial<BuildTraits> = {}) {
  const contents = new Map(
    Object.entries(files).map(
      ([path, content]) => [path, typeof content === 'string' ? new TextEncoder().encode(content) : content] as const,
    ),
  );
  const entries = [...contents.keys()].sort().map((path) => ({
    path,
    kind: 'file' as const,
    mode: 0o644,
    sizeBytes: contents.get(path)!.length,
    digest: createHash('sha256').update(contents.get(path)!).digest('hex'),
  }));
  const tree: ArtifactTree = { folder: '/x', entries, build: { ...UNKNOWN_BUILD, ...build } };
  return { tree, read: (path: string) => contents.get(path) };
}
