import { defineConfig } from 'vitest/config';

/** For `npm run mutate`, which names the tests that are meant to hold what it mutates: so a survivor names a missing test. */
export default defineConfig({
  test: { include: process.env.MUTATE_TESTS?.split(' ') ?? [], environment: 'node', env: { TZ: 'UTC' } },
});
