import { has } from '../model/view.ts';
import { type Level, smallPipeline } from './azure/small.ts';
import { wholePipelines } from './azure/whole.ts';
import type { CiPlatform } from './port.ts';

const MAINS = ['azure-pipelines.yml', 'azure-pipelines.yaml', '.azure-pipelines.yml'];
const INCLUDED = '.azure-pipelines/reliability.yml';
const LEVELS: readonly Level[] = ['stages', 'jobs', 'steps'];

/** Azure Pipelines. Beside a pipeline that is there, what is written is a template for it. */
export const azure: CiPlatform = {
  id: 'azure',
  title: 'Azure Pipelines',
  present: (view) => MAINS.filter((path) => has(view, path)),
  hosts: (host) => /(?:^|\.)(?:dev\.azure\.com|visualstudio\.com)$/u.test(host),
  write(plan, view, whole) {
    const [main] = azure.present(view);
    if (whole) {
      const { pipeline, nightly } = wholePipelines(plan);
      const path = main ?? 'azure-pipelines.yml';
      return {
        files: [
          { path, text: pipeline },
          ...(nightly === undefined ? [] : [{ path: 'azure-pipelines-nightly.yml', text: nightly }]),
        ],
      };
    }
    if (main === undefined) return { files: [{ path: 'azure-pipelines.yml', text: smallPipeline(plan) }] };
    const text = view.text(main) ?? '';
    const level = LEVELS.find((candidate) => new RegExp(`^${candidate}\\s*:`, 'mu').test(text)) ?? 'steps';
    return {
      files: [{ path: INCLUDED, text: smallPipeline(plan, level) }],
      addition: { path: main, lines: [`${level}:`, `  - template: ${INCLUDED}`] },
    };
  },
};
