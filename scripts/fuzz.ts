/**
 * `npm run fuzz [-- --pages 20000] [--seed N] [--purify]`: structured, hostile and broken pages through the whole path (signals,
 * extraction, sanitiser, draft, display) in real Chromium; `--purify`: cleaned by DOMPurify, as in browsers without a sanitiser of
 * their own. The first failure of a batch is shrunk and saved under
 * tests/fixtures/fuzz, where `npm test` replays it.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openBundledPage } from './browsers/open-bundled-page.ts';
import type { FuzzBatch, FuzzFailure } from './fuzz/fuzz-page.ts';

const { values: flags } = parseArgs({
  options: {
    pages: { type: 'string', default: '20000' },
    seed: { type: 'string' },
    purify: { type: 'boolean' },
  },
});
const BATCH = 500;
const FOLDER = 'tests/fixtures/fuzz';
const pages = Number(flags.pages);
const firstSeed = Number(flags.seed ?? Math.floor(Math.random() * 2 ** 31));

const { browser, page } = await openBundledPage('scripts/fuzz/fuzz-page.ts', { minify: false });
if (flags.purify) await page.evaluate('delete window.Sanitizer');
// Pictures of the pages lead nowhere: nothing leaves the machine.
await page.route('**', (route) => route.abort());

let stories = 0;
let failures = 0;
const began = performance.now();
for (let done = 0; done < pages; done += BATCH) {
  const runs = Math.min(BATCH, pages - done);
  const batch = await page.evaluate<FuzzBatch>(`fuzz.run(${firstSeed + done}, ${runs})`);
  stories += batch.stories;
  if (batch.failure) {
    failures += 1;
    console.log(`\n${batch.failure.error}\n  saved as ${save(batch.failure)} (seed ${batch.failure.seed})`);
  }
  process.stderr.write(`\r${done + runs}/${pages} pages`);
}
await browser.close();

const seconds = ((performance.now() - began) / 1000).toFixed(0);
console.log(
  `\n${pages} pages from seed ${firstSeed} in ${seconds} s: ${stories} stories, ${failures} failures.`,
);
process.exitCode = failures ? 1 : 0;

function save({ page: failed, error }: FuzzFailure): string {
  const name = createHash('sha256').update(JSON.stringify(failed)).digest('hex').slice(0, 12);
  const path = `${FOLDER}/${name}.json`;
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(path, JSON.stringify({ error, page: failed }, null, 2) + '\n');
  return path;
}
