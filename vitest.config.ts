import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/sequencer.ts';

const setupFiles = ['tests/setup.ts'];

// Three levels: unit (pure code), integration (built bundle, real files, git, browser, local API server), e2e (as a runner calls it).
export default defineConfig({
  test: {
    passWithNoTests: false,
    // One more than processors: the tests with servers, clients and processes wait a third of their time.
    maxWorkers: availableParallelism() + 1,
    sequence: { sequencer: LongestFirst },
    projects: [
      // Nothing in a unit test waits; the time-out only ends what hangs, also on a busy machine.
      // Files share a process: pure code keeps nothing, and is compiled once instead of a hundred times.
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          setupFiles,
          isolate: false,
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          setupFiles,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          setupFiles,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/**/*.generated.*', 'src/**/*.as.ts'],
      reporter: ['json', 'lcov', 'text-summary'],
    },
  },
});
