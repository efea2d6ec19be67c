import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { layOutTree } from '../../scripts/release/tree.ts';
import { DIST } from '../dist.ts';

/** A temporary folder, absolute and without links. */
export function temporaryFolder(name: string): string {
  return realpathSync(mkdtempSync(join(tmpdir(), `reliability-${name}-`)));
}

/** The release tree of this checkout with the build that is tested; remove it with `removeFolder`. */
export function releaseTree(): string {
  const tree = join(temporaryFolder('release'), 'tree');
  layOutTree(tree, { dist: DIST });
  return tree;
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
