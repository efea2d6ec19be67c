import type { Variation } from './port.ts';

/**
 * The copy's files are made in another order. Only a file system in memory lists them by it; ext4 and others go by a hash
 * of the name, so that two builds on one disk never see the order vary. Therefore all builds then work in memory, and
 * their folder stays the same.
 */
export const readdir: Variation = {
  name: 'readdir',
  title: 'the order of files in folders',
  ways: [
    {
      name: 'a shuffled copy in memory',
      apply: (setup, { inMemory }) => (inMemory ? { ...setup, shuffled: true } : undefined),
    },
  ],
  observation: 'order',
  isChance: true,
  advice: 'Files are taken in the order in which the folder lists them: sort them first.',
};
