import type { Variation } from './port.ts';

/** A folder of another name, with links to all that is in the real one apart from caches: tools and settings are found. */
export const home: Variation = {
  name: 'home',
  title: 'the home folder',
  ways: [
    {
      name: 'a folder of links',
      apply: (setup, bench) =>
        bench.home === undefined ? undefined : { ...setup, env: { ...setup.env, HOME: bench.home.other } },
    },
  ],
  observation: 'home',
  advice:
    'The home folder gets into the artifacts, or settings in it decide: give paths and settings in the repository.',
};
