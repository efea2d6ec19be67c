import type { BuildHost } from '../shared/io/build/port.ts';
import { type Content, fileContent } from './contents/content.ts';
import type { ArtifactTree } from './difference.ts';

/** Artifacts on disk as contents, by path; undefined for what is no file. Nothing is opened until it is read. */
export function artifactContents(
  host: Pick<BuildHost, 'readPart'>,
  { folder, entries }: Pick<ArtifactTree, 'folder' | 'entries'>,
): (path: string) => Content | undefined {
  const sizes = new Map(entries.map(({ path, kind, sizeBytes }) => [path, kind === 'file' ? sizeBytes : -1] as const));
  return (path) => {
    const size = sizes.get(path) ?? -1;
    return size < 0 ? undefined : fileContent(size, (from, memory) => host.readPart(`${folder}/${path}`, from, memory));
  };
}
