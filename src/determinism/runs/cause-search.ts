import { ProblemError } from '../../shared/model/problem.ts';
import type { RunFacts } from '../facts.ts';
import { type Bisection, bisect } from './bisection.ts';
import type { Lab, OpenVariation } from './lab.ts';

/** Seeds of builds that are in no plan begin here. */
export const EXTRA_SEED = 1_000_000;
/** Builds that must all be alike before what works by chance is taken to make no difference. */
const ATTEMPTS = 3;

/**
 * Which variation makes the difference between the first build and the last; undefined when a build on the way fails:
 * that they differ is known all the same.
 */
export async function searchCause(
  lab: Lab,
  available: readonly OpenVariation[],
  first: RunFacts,
  last: RunFacts,
  progress: (message: string) => void,
): Promise<Bisection | undefined> {
  let builds = 0;
  const digestWith = async (names: readonly string[]): Promise<string> => {
    builds++;
    progress(`looking for the cause: build ${builds}, with ${names.join(', ') || 'nothing'} varied`);
    const open = available.filter(({ variation }) => names.includes(variation.name));
    const built = await lab.build(open, EXTRA_SEED + builds);
    if ('problem' in built) throw new ProblemError(built.problem);
    return built.fingerprint.rootDigest;
  };
  try {
    // A part of a plan may begin with a varied build; then it takes one more to know which of the two is the odd one.
    const plain = first.varied.length === 0 ? first.digest : await digestWith([]);
    const odd = [last, first].find(({ digest, varied }) => digest !== plain && varied.length > 0) ?? last;
    return await bisect(odd.varied, async (names) => {
      const byChance = available.some(({ variation }) => variation.isChance === true && names.includes(variation.name));
      for (let attempt = 0; attempt < (byChance ? ATTEMPTS : 1); attempt++)
        if ((await digestWith(names)) !== plain) return true;
      return false;
    });
  } catch (error) {
    if (error instanceof ProblemError) return undefined;
    throw error;
  }
}
