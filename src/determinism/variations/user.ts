import { unshareTrial } from './namespace-trial.ts';
import type { Setup, Variation } from './port.ts';

/** Of the user `nobody` nearly everywhere. */
const OTHER_ID = 65_534;
const OTHER_NAME = 'nobody';

/** The same files, owned by somebody else as far as the build can see: nothing has to change hands. */
export const user: Variation = {
  name: 'user',
  title: 'the user',
  ways: [
    {
      name: 'a user namespace',
      trial: unshareTrial('--user', `--map-user=${OTHER_ID}`, `--map-group=${OTHER_ID}`),
      apply: (setup) => ({ ...named(setup), namespaces: { ...setup.namespaces, userId: OTHER_ID } }),
    },
    { name: 'its name only', apply: named },
  ],
  observation: 'user',
  advice:
    "The user's name or number gets into the artifacts: pack with fixed owners (tar --owner=0 --group=0 --numeric-owner).",
  isHarsh: true,
};

function named(setup: Setup): Setup {
  const names = { USER: OTHER_NAME, LOGNAME: OTHER_NAME, USERNAME: OTHER_NAME };
  return { ...setup, env: { ...setup.env, ...names }, preload: { ...setup.preload, user: OTHER_NAME } };
}
