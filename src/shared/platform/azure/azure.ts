import type { Platform } from '../port.ts';
import { readAzureEnvironment } from './environment.ts';
import { publishToAzure } from './publish.ts';

/** Azure Pipelines, in the service and on Azure DevOps Server. */
export const azure: Platform = {
  id: 'azure',
  detect: (env) => isTrue(env['TF_BUILD']),
  environment: readAzureEnvironment,
  publish: (publication, io) => publishToAzure(publication, io),
};

/** The agent writes `True`. */
function isTrue(text: string | undefined): boolean {
  return text?.toLowerCase() === 'true';
}
