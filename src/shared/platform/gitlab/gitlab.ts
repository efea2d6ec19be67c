import type { Platform } from '../port.ts';
import { readGitLabEnvironment } from './environment.ts';

/** GitLab CI/CD, on gitlab.com and self-managed. */
export const gitlab: Platform = {
  id: 'gitlab',
  detect: (env) => env['GITLAB_CI'] === 'true',
  environment: readGitLabEnvironment,
  publish: async (publication, io) => (await import('./publish.ts')).publishToGitLab(publication, io),
};
