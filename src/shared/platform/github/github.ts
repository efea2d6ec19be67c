import type { Platform } from '../port.ts';
import { readGitHubEnvironment } from './environment.ts';
import { publishToGitHub } from './publish.ts';
import { readTriggeringRun } from './triggering-run.ts';

/** GitHub Actions, on github.com and on GitHub Enterprise Server. */
export const github: Platform = {
  id: 'github',
  detect: (env) => env['GITHUB_ACTIONS'] === 'true',
  environment: readGitHubEnvironment,
  publish: (publication, io) => publishToGitHub(publication, io),
  triggeringRun: readTriggeringRun,
};
