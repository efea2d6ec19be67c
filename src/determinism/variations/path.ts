import type { Variation } from './port.ts';

/** Another folder, deeper and with a longer name. */
export const path: Variation = {
  name: 'path',
  title: 'the folder they run in',
  ways: [
    {
      name: 'another folder',
      apply: (setup, { workFolder }) => ({ ...setup, folder: `${workFolder}/elsewhere/in-a-deeper/folder` }),
    },
  ],
  observation: 'path',
  advice:
    'Paths of the build folder get into the artifacts: make them relative (source maps, -trimpath, --remap-path-prefix, -ffile-prefix-map).',
};
