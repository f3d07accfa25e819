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
  },
});
