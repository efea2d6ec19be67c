import { defineConfig } from 'vitest/config';
import { mutationGroup } from './groups.ts';

// The unit tests of what decides, as Stryker starts them.
export default defineConfig({
  test: {
    include: [...mutationGroup().tests].map((glob) => (glob.endsWith('**') ? `${glob}/*.test.ts` : glob)),
    setupFiles: ['tests/setup.ts'],
    isolate: false,
    testTimeout: 60_000,
  },
});
