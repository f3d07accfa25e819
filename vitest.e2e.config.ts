import { defineConfig } from 'vitest/config';

/** Scenarios in real browsers: one file after the other, as each drives a browser of its own. */
export default defineConfig({
  test: {
    include: ['tests/e2e/scenarios/*.e2e.ts'],
    environment: 'node',
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Two real browsers on a busy machine: what fails three times in a row is a fault, and each retry is printed.
    retry: 2,
  },
});
