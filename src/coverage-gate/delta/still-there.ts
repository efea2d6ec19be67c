import type { Change } from '../../shared/model/change.ts';
import type { FileChange } from '../../shared/model/line-baseline.ts';
import type { StillThere } from '../../shared/policy/removed-code.ts';

/** How files changed, by their path now. Not those that are new, and not where git shows no lines. */
export function fileChanges({ files }: Change): ReadonlyMap<string, FileChange> {
  return new Map(
    files
      .filter(
        ({ kind, status, isOpaque }) => kind === 'file' && status !== 'added' && status !== 'unmerged' && !isOpaque,
      )
      .map(({ path, previousPath = path, hunks }) => [path, { oldPath: previousPath, hunks }]),
  );
}

/** Whether a file of the base is still in the repository, under its name or where it was moved, and not left out on purpose. */
export function stillThere(
  tracked: ReadonlyMap<string, string>,
  changes: ReadonlyMap<string, FileChange>,
  ignored: (path: string) => boolean,
): StillThere {
  const renamed = new Map<string, string>();
  for (const [path, { oldPath }] of changes) if (oldPath !== path) renamed.set(oldPath, path);
  return (oldPath) => {
    const path = tracked.has(oldPath) ? oldPath : renamed.get(oldPath);
    if (path === undefined || ignored(path)) return undefined;
    const change = changes.get(path);
    return change?.oldPath === oldPath ? change.hunks : [];
  };
}
