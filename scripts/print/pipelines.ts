import { CONVENTIONAL_SUITES } from '../../src/coverage-gate/conventional-suites.ts';
import type { RepositoryView } from '../../src/init/model/view.ts';
import { type InitRequest, propose } from '../../src/init/proposal.ts';
import { CONFIG_PLACES } from '../../src/shared/config/file.ts';
import { VERSION } from '../../src/version.ts';
import type { PrintedFile } from './printed-file.ts';

/** A project that has everything: what examples/pipelines shows is what init writes for it. */
const SHOP: { readonly [path: string]: string } = {
  'package.json': JSON.stringify({
    scripts: {
      lint: 'eslint .',
      build: 'tsc',
      'test:unit': 'vitest run',
      'test:integration': 'vitest run --config vitest.integration.config.ts',
      'test:e2e': 'vitest run --config vitest.e2e.config.ts',
      fuzz: 'node fuzz/run.ts',
    },
    devDependencies: { vitest: '^5.1.0', '@vitest/coverage-v8': '^5.1.0' },
  }),
  'package-lock.json': '',
  'vitest.config.ts': 'coverage: {}',
  Dockerfile: 'FROM node:24\nCOPY . .\n',
  'ci/deploy.sh': '',
  'ci/smoke.sh': '',
  'ci/rollback.sh': '',
};

const HEADER =
  '# Printed by `npm run generate`: what `reliability init --pipeline full` writes for a project of npm and vitest that has it all.\n';

/** Platform, what init calls the file, where the example is. */
const EXAMPLES: readonly (readonly [platform: string, written: string, example: string])[] = [
  ['github', 'reliability.yml', 'reliability.yml'],
  ['github', '.github/workflows/ci.yml', 'github/pipeline.yml'],
  ['github', '.github/workflows/nightly.yml', 'github/nightly.yml'],
  ['gitlab', '.gitlab-ci.yml', 'gitlab/pipeline.gitlab-ci.yml'],
  ['azure', 'azure-pipelines.yml', 'azure/pipeline.yml'],
  ['azure', 'azure-pipelines-nightly.yml', 'azure/nightly.yml'],
];

/** The whole pipelines of the examples, by the writers that init has. */
export const PIPELINES: readonly PrintedFile[] = EXAMPLES.map(([platform, written, example]) => ({
  path: `examples/pipelines/${example}`,
  print: () => HEADER + textOf(platform, written),
}));

function textOf(platform: string, path: string): string {
  const view: RepositoryView = { paths: Object.keys(SHOP).sort(), text: (name) => SHOP[name] };
  const request: InitRequest = {
    platform,
    whole: true,
    gates: ['coverage-gate'],
    configPlaces: CONFIG_PLACES,
    host: '',
    branch: 'main',
    version: VERSION,
    lines: (suite) => CONVENTIONAL_SUITES.find(({ name }) => name === suite)?.lines ?? 0,
  };
  const file = propose(view, request).files.find((candidate) => candidate.path === path);
  if (file === undefined) throw new Error(`init writes no ${path}`);
  return file.text;
}
