import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/integration/**/*.test.ts'],
    coverage: {
      provider: 'v8',
      include: ['src/**'],
      exclude: ['src/server.ts'], // The entry point: the end-to-end suite starts it.
      reporter: ['lcovonly', 'text-summary'],
      reportsDirectory: 'reports/integration',
    },
  },
});
