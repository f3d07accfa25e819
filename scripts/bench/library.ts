/**
 * `npm run -s bench:library [-- --sizes 1000,10000] [--rounds 15]`: what the library costs as it grows, in real Chromium
 * on a page of the built extension, beside PouchDB alone on the same records in the same run. Builds first, unless
 * `BENING_OUT` names a folder with a build. The exit code holds the bars.
 */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { requireBrowsers } from '../browsers/require-browsers';
import { runTool } from '../run-tool';
import { measureLibrary } from './library-measure';
import { printLibrary } from './library-report';

const { values: flags } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000,100000' },
    rounds: { type: 'string', default: '15' },
  },
});
const out = process.env.BENING_OUT;
if (!out && !runTool('wxt', ['build'])) process.exit(1);
const extension = resolve(out ?? '.output', 'chrome-mv3');

const bundled = await build({
  entryPoints: ['scripts/bench/library-page.ts'],
  bundle: true,
  minify: true,
  format: 'iife',
  write: false,
  define: { global: 'globalThis' },
});
const script = bundled.outputFiles[0]?.text ?? '';
const worker = readdirSync(join(extension, 'assets')).find((file) => /^search-worker.*\.js$/.test(file));

/** A fresh browser with the extension; `use` gets a blank page of it with `bench` on it. */
async function inBrowser<Result>(
  use: (page: Page, context: BrowserContext) => Promise<Result>,
): Promise<Result> {
  const profile = mkdtempSync(join(tmpdir(), 'bening-bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: requireBrowsers().chromium,
    headless: false,
    viewport: { width: 1280, height: 800 },
    args: [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  });
  try {
    const background = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const page = await context.newPage();
    await page.goto(new URL('/manifest.json', background.url()).href);
    await page.evaluate(script);
    return await use(page, context);
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

const rows = [];
for (const size of flags.sizes.split(',').map(Number)) {
  const options = { size, rounds: Number(flags.rounds), worker: worker ? `/assets/${worker}` : null };
  rows.push(await inBrowser((page, context) => measureLibrary(page, context, options)));
}
const failures = printLibrary(rows);
for (const failure of failures) console.log(`BELOW THE BAR: ${failure}`);
process.exitCode = failures.length ? 1 : 0;
