import { unshareTrial } from './namespace-trial.ts';
import type { Variation } from './port.ts';

/** Loopback only. What differs without it was not all in the repository. */
export const network: Variation = {
  name: 'network',
  title: 'whether there is a network',
  ways: [
    {
      name: 'a namespace without one',
      trial: unshareTrial('--net'),
      apply: (setup) => ({ ...setup, namespaces: { ...setup.namespaces, network: 'off' } }),
    },
  ],
  observation: 'network',
  advice: 'Something is fetched while building: install what is needed before, by lock file.',
  isHarsh: true,
};
