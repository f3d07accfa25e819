/**
 * `npm run mutate [-- sanitiser|rules|callers]`, or `sanitiser:1-60` for some lines: Stryker changes what guards against hostile text and chooses rules, one spot at a
 * time, and says which changes no test minds. docs/mutation.md explains each that is left.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

interface Group {
  files: string[];
  tests: string[];
}

const GROUPS: Record<string, Group> = {
  sanitiser: {
    files: ['allow-list', 'sanitise', 'purify', 'harden', 'make-anew'].map(
      (name) => `utils/extraction/${name}.ts`,
    ),
    tests: ['utils/extraction/__tests__/sanitise*.test.ts'],
  },
  rules: {
    files: [
      'utils/extraction/steps/rules-in-force.ts',
      'utils/sites/find-site-rule.ts',
      'utils/sites/find-themes.ts',
      'utils/sites/resolve-rule.ts',
    ],
    tests: [
      'utils/extraction/steps/__tests__/rules-in-force.test.ts',
      'utils/sites/__tests__/find-*.test.ts',
      'utils/sites/__tests__/resolve-rule.test.ts',
    ],
  },
  callers: {
    files: ['utils/messaging/caller.ts', 'utils/messaging/own-site.ts'],
    tests: ['utils/messaging/__tests__/{caller,own-site}.test.ts'],
  },
};

const wanted = process.argv.slice(2);
for (const name of wanted.length > 0 ? wanted : Object.keys(GROUPS)) {
  const [key = '', lines] = name.split(':');
  const group = GROUPS[key];
  if (!group) throw new Error(`No group "${key}": there are ${Object.keys(GROUPS).join(', ')}.`);
  const { status } = spawnSync(
    join('node_modules', '.bin', 'stryker'),
    ['run', '--mutate', group.files.map((file) => (lines ? `${file}:${lines}` : file)).join(',')],
    { stdio: 'inherit', env: { ...process.env, MUTATE_TESTS: group.tests.join(' ') } },
  );
  if (status !== 0) process.exitCode = 1;
}
