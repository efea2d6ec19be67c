import type { Io } from '../../io/port.ts';
import type { Platform } from '../port.ts';

/**
 * A shell: a laptop, a pre-commit hook, a CI system without an adapter. It is what we run on when nothing else says so.
 * There is nobody to tell: the exit code, standard output and the report files have it all; commits come from git. In a CI
 * system, which most say by `CI`, a notice says that this is all.
 */
export const local: Platform = {
  id: 'local',
  detect: () => true,
  environment: () => ({ platform: 'local' }),
  publish: async (_publication, { env }) => (isUnknownSystem(env) ? [NOTICE] : []),
};

const NOTICE =
  'Nothing was posted: this CI system has no adapter. The exit code, this text and the report files say everything.';

function isUnknownSystem(env: Io['env']): boolean {
  return ['true', '1'].includes(env['CI']?.toLowerCase() ?? '');
}
