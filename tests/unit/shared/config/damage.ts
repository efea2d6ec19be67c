import { ProblemError } from '../../../../src/shared/model/problem.ts';
import type { Json } from '../../../../src/shared/model/verdict.ts';

type Container = { [key: string]: Json } | Json[];

/** What a check of facts.json lets pass of one damage to each part of it. Paths as `facts.items.0.bytes`. */
export interface Survived {
  /** Parts that may be another type of value. */
  readonly retyped: readonly string[];
  /** Parts that may be missing. */
  readonly removed: readonly string[];
}

/**
 * Damages every part of `whole` in turn, `{options, facts}` that `check` accepts, and returns what it accepts all the same. Throws what `check`
 * throws other than FACTS-INVALID.
 */
export function survivedDamage(whole: { readonly [part: string]: unknown }, check: (damaged: Json) => void): Survived {
  const sound = JSON.parse(JSON.stringify(whole)) as Container;
  check(structuredClone(sound) as Json);
  const accepts = (path: readonly string[], damage: (parent: Container, key: string) => void): boolean => {
    const copy = structuredClone(sound);
    const parent = path.slice(0, -1).reduce<Container>((at, key) => at[key as never] as Container, copy);
    damage(parent, path.at(-1) as string);
    try {
      check(copy as Json);
      return true;
    } catch (error) {
      if (error instanceof ProblemError && error.problem.code === 'FACTS-INVALID') return false;
      throw error;
    }
  };
  const paths = [...pathsOf(sound)];
  const named = (damage: (parent: Container, key: string) => void): readonly string[] =>
    paths.filter((path) => accepts(path, damage)).map((path) => path.join('.'));
  return {
    retyped: named((parent, key) => {
      parent[key as never] = otherThan(parent[key as never]) as never;
    }),
    removed: named((parent, key) => {
      if (Array.isArray(parent)) parent.splice(Number(key), 1);
      else delete parent[key];
    }),
  };
}

function* pathsOf(value: Json, path: readonly string[] = []): Generator<readonly string[]> {
  if (path.length > 0) yield path;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) yield* pathsOf(child as Json, [...path, key]);
}

function otherThan(value: Json): Json {
  if (typeof value === 'string') return 7;
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? {} : [];
  return 'something';
}
