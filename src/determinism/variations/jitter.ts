import type { Variation } from './port.ts';

/** Enough to change which of several reads ends first, and lost in the time that a build takes. */
const JITTER_MS = 5;

/** File-system calls of Node.js end in another order: finds what depends on who comes first, which two plain builds miss. */
export const jitter: Variation = {
  name: 'jitter',
  title: 'the order in which file-system calls end',
  ways: [
    {
      name: 'delays in Node.js',
      apply: (setup) => ({ ...setup, preload: { ...setup.preload, jitterMs: JITTER_MS } }),
    },
  ],
  observation: 'jitter',
  isChance: true,
  advice:
    'The result depends on which file-system call ends first: collect results by name or place, not in the order in which they come.',
};
