import type { Platform } from '../port.ts';
import { readGitHubEnvironment } from './environment.ts';

/** GitHub Actions, on github.com and on GitHub Enterprise Server. */
export const github: Platform = {
  id: 'github',
  detect: (env) => env['GITHUB_ACTIONS'] === 'true',
  environment: readGitHubEnvironment,
  // Loaded once there is something to say: what talks HTTP is a tenth of the whole start.
  publish: async (publication, io) => (await import('./publish.ts')).publishToGitHub(publication, io),
  triggeringRun: async (io, token) => (await import('./triggering-run.ts')).readTriggeringRun(io, token),
};
