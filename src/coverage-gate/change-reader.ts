import { readChange } from '../shared/change/read-change.ts';
import type { Change, ChangeBase } from '../shared/model/change.ts';
import type { Checkout } from './repository.ts';

/** What the measured tree changes on top of a commit. Throws ProblemError PATCH-DIFF-FAILED, PATCH-DIFF-UNREADABLE. */
export type ReadChange = (base: ChangeBase) => Promise<Change>;

/** The patch and the baseline are most often compared with the same commit: git is asked once. */
export function changeReader({ git }: Checkout, isCode: (path: string) => boolean): ReadChange {
  const known = new Map<string, Promise<Change>>();
  return async (base) => {
    const key = (workingTree: boolean): string => `${base.commit} ${workingTree}`;
    // What lies there is what was measured; who asks for HEAD knows that it is the same.
    const change = known.get(key(true)) ?? known.get(key(base.workingTree)) ?? readChange(git, base, isCode);
    known.set(key(base.workingTree), change);
    return { base, files: (await change).files };
  };
}
