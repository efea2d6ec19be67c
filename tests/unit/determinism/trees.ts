import { createHash } from 'node:crypto';
import { memoryContent, type RandomContent } from '../../../src/determinism/contents/content.ts';
import {
  type ArtifactTree,
  type BuildTraits,
  type Explanation,
  UNKNOWN_BUILD,
} from '../../../src/determinism/difference.ts';
import { explanation } from '../../../src/determinism/explanation.ts';

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
  const open = (path: string): RandomContent | undefined => {
    const bytes = contents.get(path);
    return bytes === undefined ? undefined : memoryContent(bytes);
  };
  return { tree, open };
}

/** Why two trees in memory differ. */
export function explained(left: ReturnType<typeof treeOf>, right: ReturnType<typeof treeOf>): Promise<Explanation> {
  return explanation(left.tree, right.tree, (side, path) => (side === 'left' ? left : right).open(path));
}
