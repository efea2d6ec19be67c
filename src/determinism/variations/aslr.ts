import type { Variation } from './port.ts';

/** Addresses differ from run to run by themselves; here they do not. */
export const aslr: Variation = {
  name: 'aslr',
  title: 'the layout of memory',
  ways: [
    {
      name: 'setarch -R',
      trial: () => ['setarch', '-R', 'true'],
      apply: (setup) => ({ ...setup, wrappers: [...setup.wrappers, ['setarch', '-R']] }),
    },
  ],
  observation: 'aslr',
  advice: 'Addresses in memory get into the artifacts, or decide an order: sort by something that is written down.',
};
