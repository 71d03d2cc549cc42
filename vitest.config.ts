import { defineConfig } from 'vitest/config';

/** Where a machine reads the counts; people read the default report. */
const results = process.env.VITEST_RESULTS;

export default defineConfig({
  test: {
    reporters: [
      'default',
      ...(results ? [['json', { outputFile: results }] as [string, object]] : []),
    ],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.ts'],
          testTimeout: 40_000,
          // Before the browsers: some of these tests have limits of time.
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // Two browsers at once are slower than one after the other on a small machine.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
