import { suiteOf, testId } from './join-cases.ts';

/** Of so many removed tests at most a new name is looked for by likeness: each is compared with all that were added. */
const MOST_COMPARED = 200;
/** Of the pairs of letters of both names. */
const ALIKE = 0.6;
/** What is left of a name without its parameters says which test it is only when it is longer. */
const LEAST_NAME = 3;

/** `test[1-a]`, `test(2)`, `test_1`, `test: 3` → `test`: the name without what its parameters add. */
export function baseName(name: string): string {
  return name.replace(/[[({<].*$/su, '').replace(/[\d\s:#_-]+$/u, '');
}

/**
 * Removed keys → the added keys that they have become: the same test with other parameters, in another suite, or under a
 * name that is much like it. Every added one is taken once.
 */
export function findRenames(removed: readonly string[], added: readonly string[]): ReadonlyMap<string, string> {
  const renames = new Map<string, string>();
  const free = new Set(added);
  pairBy(removed, free, renames, (key) => {
    const base = baseName(nameOf(key));
    return base.length < LEAST_NAME ? key : `${suiteOf(key)}\n${base}`;
  });
  pairBy(removed, free, renames, nameOf);
  if (removed.length - renames.size > MOST_COMPARED || free.size > MOST_COMPARED) return renames;
  for (const key of removed) {
    if (renames.has(key)) continue;
    const suite = suiteOf(key);
    const [best] = [...free]
      .filter((other) => suiteOf(other) === suite)
      .map((other) => ({ other, likeness: likeness(nameOf(key), nameOf(other)) }))
      .sort((a, b) => b.likeness - a.likeness);
    if (best === undefined || best.likeness < ALIKE) continue;
    renames.set(key, best.other);
    free.delete(best.other);
  }
  return renames;
}

function pairBy(
  removed: readonly string[],
  free: Set<string>,
  renames: Map<string, string>,
  by: (key: string) => string,
): void {
  const groups = new Map<string, string[]>();
  for (const key of free) {
    const group = groups.get(by(key));
    if (group === undefined) groups.set(by(key), [key]);
    else group.push(key);
  }
  for (const key of removed) {
    if (renames.has(key)) continue;
    const other = groups.get(by(key))?.shift();
    if (other === undefined) continue;
    renames.set(key, other);
    free.delete(other);
  }
}

/** Without its suite. */
function nameOf(key: string): string {
  return testId(key.slice(suiteOf(key).length + 1));
}

/** Share of the pairs of letters that two names have in common (Dice), 0 to 1. */
function likeness(one: string, other: string): number {
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < one.length; at++) {
    const pair = one.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  let common = 0;
  for (let at = 0; at + 1 < other.length; at++) {
    const left = pairs.get(other.slice(at, at + 2)) ?? 0;
    if (left === 0) continue;
    pairs.set(other.slice(at, at + 2), left - 1);
    common++;
  }
  return (2 * common) / Math.max(1, one.length + other.length - 2);
}
