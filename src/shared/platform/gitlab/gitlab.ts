import type { Platform } from '../port.ts';
import { readGitLabEnvironment } from './environment.ts';
import { publishToGitLab } from './publish.ts';

/** GitLab CI/CD, on gitlab.com and self-managed. */
export const gitlab: Platform = {
  id: 'gitlab',
  detect: (env) => env['GITLAB_CI'] === 'true',
  environment: readGitLabEnvironment,
  publish: (publication, io) => publishToGitLab(publication, io),
};
