import type { Platform } from '../port.ts';

/**
 * A shell: a laptop, a pre-commit hook, a CI system without an adapter. It is what we run on when nothing else says so.
 * There is nobody to tell: the exit code, standard output and the report files have it all; commits come from git.
 */
export const local: Platform = {
  id: 'local',
  detect: () => true,
  environment: () => ({ platform: 'local' }),
  publish: async () => [],
};
