/** One step of `npm test`: a tool of node_modules with its arguments, and for tests the name of their report. */
export interface Stage {
  title: string;
  command: string[];
  report?: string;
}

const vitest = (config: string, report: string) => [
  'vitest',
  'run',
  `--config=${config}`,
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=.cache/test-all/${report}`,
];

/** Cheapest first, so that a slip is told early. */
export const STAGES: Stage[] = [
  { title: 'Types', command: ['tsc', '--noEmit'] },
  { title: 'Lint', command: ['eslint', '.'] },
  { title: 'Format', command: ['prettier', '--check', '--log-level=warn', '.'] },
  { title: 'Unit tests', command: vitest('vitest.config.ts', 'unit.json'), report: 'unit.json' },
  { title: 'Build for Chromium', command: ['wxt', 'build'] },
  { title: 'Build for Firefox', command: ['wxt', 'build', '-b', 'firefox', '--mv3'] },
  {
    title: 'Sizes of the build',
    command: vitest('vitest.build.config.ts', 'sizes.json'),
    report: 'sizes.json',
  },
  {
    title: 'End to end, in Chromium and Firefox',
    command: vitest('vitest.e2e.config.ts', 'e2e.json'),
    report: 'e2e.json',
  },
];
