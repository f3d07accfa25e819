import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [await WxtVitest(), preact()],
  test: {
    include: ['{entrypoints,components,utils,scripts,tests}/**/__tests__/**/*.test.{ts,tsx}'],
    environment: 'node',
    env: { TZ: 'UTC' },
    maxWorkers: 2,
    // A hang is a fault, slowness on a busy machine is not: speed is the benchmarks' business.
    testTimeout: 120_000,
  },
});
