/**
 * Which variation makes a build differ. `variation`: each of `names` does so alone; `together`: only several at once;
 * `flaky`: it also differs when nothing is varied, or not every time.
 */
export interface Bisection {
  readonly kind: 'variation' | 'together' | 'flaky';
  /** Of the variations, in their order; of a flaky build, those that it was seen to differ with, if any. */
  readonly names: readonly string[];
  /** Builds that this took. */
  readonly builds: number;
}

/** How often something must come out the same way before it is believed. */
const CONFIRMATIONS = 2;

/**
 * Halves the variations that were on when a build differed until those are left that make the difference, and tries
 * again what it found. `differs` builds once with these variations, and says whether the result is another one than
 * that of the build without any.
 */
export async function bisect(
  varied: readonly string[],
  differs: (names: readonly string[]) => Promise<boolean>,
): Promise<Bisection> {
  let builds = 0;
  const differsWith = async (names: readonly string[]): Promise<boolean> => {
    builds++;
    return differs(names);
  };
  for (let time = 0; time < CONFIRMATIONS; time++)
    if (await differsWith([])) return { kind: 'flaky', names: [], builds };
  if (!(await differsWith(varied))) return { kind: 'flaky', names: [], builds };
  const found: string[] = [];
  let remaining = varied;
  do {
    const culprits = await smallest(remaining, differsWith);
    if (!(await confirmed(culprits, differsWith))) return { kind: 'flaky', names: culprits, builds };
    if (culprits.length > 1)
      return { kind: found.length > 0 ? 'variation' : 'together', names: found.length > 0 ? found : culprits, builds };
    found.push(...culprits);
    remaining = remaining.filter((name) => !culprits.includes(name));
  } while (remaining.length > 0 && (await differsWith(remaining)));
  return { kind: 'variation', names: varied.filter((name) => found.includes(name)), builds };
}

async function confirmed(
  names: readonly string[],
  differs: (names: readonly string[]) => Promise<boolean>,
): Promise<boolean> {
  for (let time = 0; time < CONFIRMATIONS; time++) if (!(await differs(names))) return false;
  return !(await differs([]));
}

/**
 * The fewest of `names`, which together make a difference, that still do, found by halving. When neither half does so alone, each half is made smaller with the other one kept (Zeller's delta debugging).
 */
async function smallest(
  names: readonly string[],
  differs: (names: readonly string[]) => Promise<boolean>,
): Promise<readonly string[]> {
  const reduce = async (part: readonly string[], kept: readonly string[]): Promise<readonly string[]> => {
    if (part.length <= 1) return part;
    const half = Math.ceil(part.length / 2);
    const [first, second] = [part.slice(0, half), part.slice(half)];
    if (await differs([...kept, ...first])) return reduce(first, kept);
    if (await differs([...kept, ...second])) return reduce(second, kept);
    const left = await reduce(first, [...kept, ...second]);
    return [...left, ...(await reduce(second, [...kept, ...left]))];
  };
  return reduce(names, []);
}
