import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rootDigestOf } from '../../../../../src/shared/io/build/fingerprint.ts';
import { comparePaths } from '../../../../../src/shared/io/build/merkle.ts';
import type { ArtifactEntry } from '../../../../../src/shared/model/artifact.ts';

const NAME = fc.stringMatching(/^[a-c.\- é]{1,3}$/u).filter((name) => name !== '.' && name !== '..');
/** A tree: no path is below another one. */
const TREE = fc
  .uniqueArray(
    fc.array(NAME, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/')),
    { minLength: 1 },
  )
  .map((paths) => paths.filter((path) => !paths.some((other) => other.startsWith(`${path}/`))));

const entry = (path: string, digest = 'a'.repeat(64)): ArtifactEntry => ({
  path,
  kind: 'file',
  mode: 0o644,
  sizeBytes: 3,
  digest,
});

describe('the Merkle root', () => {
  it('is that of the documentation', () => {
    // printf 'file 644 3\0a\0' and 32 bytes 0xaa, through sha256sum: see docs/gates/determinism.md.
    expect(rootDigestOf([entry('a')])).toBe('a3fa163e07be5e9a5887e806bce963edf526ba5cb5af5e40ca8c94cff919f475');
  });

  it('changes with every path, digest, size, mode, kind and time', () => {
    fc.assert(
      fc.property(TREE, fc.nat(), (paths, choice) => {
        const entries = [...paths].sort(comparePaths).map((path) => entry(path));
        const root = rootDigestOf(entries);
        const at = choice % entries.length;
        const changes: readonly Partial<ArtifactEntry>[] = [
          { digest: 'b'.repeat(64) },
          { sizeBytes: 4 },
          { mode: 0o755 },
          { kind: 'link' },
          { modifiedMs: 5 },
          { path: `${entries[at]!.path}x` },
        ];
        for (const change of changes) {
          const changed = entries.map((one, place) => (place === at ? { ...one, ...change } : one));
          expect(rootDigestOf(changed.sort((a, b) => comparePaths(a.path, b.path)))).not.toBe(root);
        }
        if (entries.length > 1) expect(rootDigestOf(entries.toSpliced(at, 1))).not.toBe(root);
      }),
    );
  });

  it('does not take a folder for a file whose name has a slash in another place', () => {
    const roots = [['a/b/c'], ['a/b', 'c'], ['a', 'b', 'c'], ['ab/c']].map((paths) =>
      rootDigestOf(paths.map((path) => entry(path))),
    );
    expect(new Set(roots).size).toBe(4);
  });
});

describe('comparePaths', () => {
  it('is the order of a walk, folder by folder', () => {
    fc.assert(
      fc.property(TREE, (paths) => {
        const byParts = (a: string, b: string): number => {
          const [left, right] = [a.split('/'), b.split('/')];
          for (let at = 0; at < Math.min(left.length, right.length); at++)
            if (left[at] !== right[at]) return left[at]! < right[at]! ? -1 : 1;
          return left.length - right.length;
        };
        expect([...paths].sort(comparePaths)).toEqual([...paths].sort(byParts));
      }),
    );
  });
});
