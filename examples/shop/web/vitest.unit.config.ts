import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/unit/**/*.test.ts'],
    coverage: {
      provider: 'istanbul',
      include: ['src/**'],
      exclude: ['src/server.ts'], // The entry point: the end-to-end suite starts it.
      reporter: ['json', 'text-summary'],
      reportsDirectory: 'reports/unit',
    },
  },
});
