import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Source {
  /** Relative to the root of the repository, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** Every TypeScript file below src/, sorted by path; AssemblyScript (.as.ts) has other rules. */
export function readSources(root: string): readonly Source[] {
  return readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.as.ts'))
    .map((entry) => {
      const absolute = join(entry.parentPath, entry.name);
      return { path: absolute.slice(root.length + 1).replaceAll('\\', '/'), text: readFileSync(absolute, 'utf8') };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
