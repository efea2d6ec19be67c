import { unshareTrial } from './namespace-trial.ts';
import type { Variation } from './port.ts';

const OTHER = 'reliability-other-host';

export const hostname: Variation = {
  name: 'hostname',
  title: 'the name of the machine',
  ways: [
    {
      name: 'a namespace',
      trial: unshareTrial('--uts'),
      apply: (setup) => ({
        ...setup,
        env: { ...setup.env, HOSTNAME: OTHER },
        namespaces: { ...setup.namespaces, hostname: OTHER },
      }),
    },
    {
      name: 'the name that Node.js gives',
      apply: (setup) => ({
        ...setup,
        env: { ...setup.env, HOSTNAME: OTHER },
        preload: { ...setup.preload, hostname: OTHER },
      }),
    },
  ],
  observation: 'hostname',
  advice: "The machine's name gets into the artifacts: leave it out.",
};
