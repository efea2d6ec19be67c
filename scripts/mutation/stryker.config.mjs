import { mutationGroup } from './groups.ts';

const { name, mutate } = mutationGroup();

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  plugins: [import.meta.resolve('@stryker-mutator/vitest-runner')],
  testRunner: 'vitest',
  vitest: { configFile: 'scripts/mutation/vitest.config.ts', related: false },
  // Nothing reads types while it runs; and the configuration of the compiler would be rewritten for the sandbox through an
  // interface that TypeScript 7 does not have.
  disableTypeChecks: false,
  tsconfigFile: 'none.json',
  coverageAnalysis: 'perTest',
  mutate,
  ignorePatterns: [
    'dist',
    'build',
    'bench/data',
    'examples',
    'tests/servers',
    'scripts/mutation/node_modules',
    '.git',
    'biome.json',
  ],
  // Messages are held by golden files, not here.
  mutator: { excludedMutations: ['StringLiteral'] },
  concurrency: 1,
  timeoutMS: 20_000,
  reporters: ['json', 'clear-text'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportMutants: false },
  jsonReporter: { fileName: `build/mutation/${name}.json` },
  tempDirName: `build/mutation/sandbox-${name}`,
  cleanTempDir: 'always',
};
