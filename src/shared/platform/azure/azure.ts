import type { Platform } from '../port.ts';
import { readAzureEnvironment } from './environment.ts';

/** Azure Pipelines, in the service and on Azure DevOps Server. */
export const azure: Platform = {
  id: 'azure',
  detect: (env) => isTrue(env['TF_BUILD']),
  environment: readAzureEnvironment,
  publish: async (publication, io) => (await import('./publish.ts')).publishToAzure(publication, io),
};

/** The agent writes `True`. */
function isTrue(text: string | undefined): boolean {
  return text?.toLowerCase() === 'true';
}
