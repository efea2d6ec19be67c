import type { Variation } from './port.ts';

/** A variable that means nothing, for builds that write down their whole environment or are moved by its size. */
export const env: Variation = {
  name: 'env',
  title: 'the environment',
  ways: [
    {
      name: 'one more variable',
      apply: (setup) => ({ ...setup, env: { ...setup.env, RELIABILITY_VARIED: 'x'.repeat(1021) } }),
    },
  ],
  observation: 'env',
  advice: 'The environment gets into the artifacts: name the variables that the build needs, and write no others.',
};
