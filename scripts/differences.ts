import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Difference {
  /** Relative to the folders, with `/`. */
  readonly path: string;
  readonly how: 'differs' | 'is missing' | 'should not be there';
}

/** What has to change in `actual` to make it `expected`, byte for byte, sorted by path. */
export function differences(expected: string, actual: string): readonly Difference[] {
  const wanted = filesOf(expected);
  const present = filesOf(actual);
  return [...new Set([...wanted, ...present])].sort().flatMap((path): Difference[] => {
    if (!present.has(path)) return [{ path, how: 'is missing' }];
    if (!wanted.has(path)) return [{ path, how: 'should not be there' }];
    const same = readFileSync(join(expected, path)).equals(readFileSync(join(actual, path)));
    return same ? [] : [{ path, how: 'differs' }];
  });
}

function filesOf(folder: string): ReadonlySet<string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Set(
    entries
      .filter((entry) => !entry.isDirectory())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(folder.length + 1)
          .replaceAll('\\', '/'),
      ),
  );
}
