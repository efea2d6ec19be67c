import type { Variation } from './port.ts';

/** What the owner may is left alone. */
export const umask: Variation = {
  name: 'umask',
  title: 'the permissions of new files',
  ways: [{ name: '0027', apply: (setup) => ({ ...setup, umask: '0027' }) }],
  observation: 'umask',
  advice: 'Permissions of new files get into the artifacts: set them when packing (tar --mode, zip -X, install -m).',
};
