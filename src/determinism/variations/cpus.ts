import type { Variation } from './port.ts';

/** One. Node.js counts processors that it may not use too, so its count is changed as well. */
export const cpus: Variation = {
  name: 'cpus',
  title: 'the number of processors',
  ways: [
    {
      name: 'taskset',
      trial: () => ['taskset', '-c', '0', 'true'],
      apply: (setup, { machine }) =>
        machine.cpus < 2
          ? undefined
          : {
              ...setup,
              wrappers: [...setup.wrappers, ['taskset', '-c', '0']],
              preload: { ...setup.preload, cpus: 1 },
            },
    },
    {
      name: 'the count that Node.js gives',
      apply: (setup, { machine }) =>
        machine.cpus < 2 ? undefined : { ...setup, preload: { ...setup.preload, cpus: 1 } },
    },
  ],
  observation: 'cpus',
  advice:
    'The result depends on how many processors there are: let it not depend on who is done first, or fix the number of jobs.',
};
