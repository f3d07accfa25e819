/**
 * `npm run -s bench:library [-- --sizes 1000,10000] [--rounds 15] [--profiles DIR] [--seed]`: what the library costs as
 * it grows, in real Chromium on a page of the built extension, beside PouchDB alone on the same records in the same run.
 * Builds first, unless `BENING_OUT` names a folder with a build. `--profiles`: where filled libraries are kept for the
 * next run (100,000 take minutes); `--seed`: fills them and measures nothing. The exit code holds the bars.
 */
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { requireBrowsers } from '../browsers/require-browsers';
import { runTool } from '../run-tool';
import { type LibraryBuild, openLibraryBrowser } from './library-browser';
import { measureLibrary } from './library-measure';
import { timeFirstRows } from './library-on-screen';
import { printLibrary } from './library-report';
import { copyProfile, seedProfile } from './library-seed';

const { values: flags } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000,100000' },
    rounds: { type: 'string', default: '15' },
    profiles: { type: 'string' },
    seed: { type: 'boolean', default: false },
  },
});
const out = process.env.BENING_OUT;
if (!out && !runTool('wxt', ['build'])) process.exit(1);

/** An unpacked extension's id, and so its data, hang on where it lies: always here, whosever build it is. */
const extension = join(tmpdir(), 'bening-bench-build');
rmSync(extension, { recursive: true, force: true });
cpSync(resolve(out ?? '.output', 'chrome-mv3'), extension, { recursive: true });

const bundled = await build({
  entryPoints: ['scripts/bench/library-page.ts'],
  bundle: true,
  minify: true,
  format: 'iife',
  write: false,
  define: { global: 'globalThis' },
});
const ours: LibraryBuild = {
  extension,
  executablePath: requireBrowsers().chromium,
  script: bundled.outputFiles[0]?.text ?? '',
};
const script = readdirSync(join(extension, 'assets')).find((file) => /^search-worker.*\.js$/.test(file));
if (!script) throw new Error('The build has no search worker.');
const worker = `/assets/${script}`;

const kept = flags.profiles ?? mkdtempSync(join(tmpdir(), 'bening-bench-'));
const libraries = [];
for (const size of flags.sizes.split(',').map(Number)) {
  process.stderr.write(`${size} articles: filling\n`);
  libraries.push({ size, ...(await seedProfile(kept, size, worker, ours)) });
}
if (!flags.seed) {
  const copies = libraries.map(({ profile, ...library }) => ({ ...library, ...copyProfile(profile) }));
  const browsers = await Promise.all(copies.map(({ copy }) => openLibraryBrowser(copy, ours)));
  try {
    const onScreen = await timeFirstRows(browsers, Number(flags.rounds));
    const rows = [];
    for (const [at, { size, seeded }] of copies.entries()) {
      const measured = await measureLibrary(browsers[at]!, { size, rounds: Number(flags.rounds), worker });
      rows.push({ ...measured, ...seeded, onScreen: onScreen[at]! });
    }
    process.exitCode = printLibrary(rows).length > 0 ? 1 : 0;
  } finally {
    await Promise.all(browsers.map(({ close }) => close()));
    for (const { remove } of copies) remove();
  }
}
if (!flags.profiles) rmSync(kept, { recursive: true, force: true, maxRetries: 5 });
