import type { Rename } from './cascade.ts';

/** A path and its size, of one build only. */
export interface Lone {
  readonly path: string;
  readonly sizeBytes: number;
}

/**
 * Artifacts that are the same but for digests, ids and numbers in their names. Where several names are alike, the n-th
 * smallest of one build goes with the n-th smallest of the other, if there are as many.
 */
export function renamesOf(removed: readonly Lone[], added: readonly Lone[]): readonly Rename[] {
  const before = byPattern(removed);
  const after = byPattern(added);
  return [...before].flatMap(([pattern, ones]) => {
    const others = after.get(pattern) ?? [];
    return ones.length === others.length ? ones.map((one, at) => ({ left: one.path, right: others[at]!.path })) : [];
  });
}

function byPattern(paths: readonly Lone[]): ReadonlyMap<string, readonly Lone[]> {
  const groups = new Map<string, Lone[]>();
  for (const one of paths) {
    const pattern = namePattern(one.path);
    groups.set(pattern, [...(groups.get(pattern) ?? []), one]);
  }
  for (const group of groups.values()) group.sort((one, other) => one.sizeBytes - other.sizeBytes);
  return groups;
}

/** `assets/index-B3xK9_aQ.js` → `assets/index-*.js`; whole segments that look random are marked as well. */
function namePattern(path: string): string {
  return path
    .split('/')
    .map((segment) =>
      segment
        .replace(/(?<=^|[-.])[\w-]{8}(?=(?:\.\w+)+$)|(?<=^|[-._])[0-9a-f]{6,128}(?=\.|$)/giu, '*')
        .replace(/^[\w-]{16,64}$/u, (name) => (/\d/u.test(name) && /[a-z]/iu.test(name) ? '*' : name))
        .replace(/^\d+(?=\.)/u, '*'),
    )
    .join('/');
}
