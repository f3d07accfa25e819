import { defineConfig } from 'vitest/config';

/** Tests of what was built: they say nothing before `wxt build`. */
export default defineConfig({ test: { include: ['tests/build/*.test.ts'], environment: 'node' } });
