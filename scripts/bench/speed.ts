/**
 * `npm run -s bench:speed [-- --rounds 7] [--detail] [--only NAME] [--profile]`: time in real Chromium from document to clean article,
 * against Readability alone on the same documents in the same run. The exit code holds the ratios.
 */
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { findSiteRule } from '../../utils/sites/find-site-rule';
import { requireBrowsers } from '../browsers/require-browsers';
import { openCorpus, pageName, readPage } from './corpus';
import type { PageTimes, bench, repeat } from './speed-page';
import { profile } from './profile';
import { median, percentile } from './statistics';

declare global {
  // Defined by speed-page.ts in the browser.
  var bench: typeof import('./speed-page').bench;
  var repeat: typeof import('./speed-page').repeat;
}

const { values: flags } = parseArgs({
  options: {
    rounds: { type: 'string', default: '7' },
    detail: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    profile: { type: 'boolean', default: false },
  },
});

const bundled = await build({
  entryPoints: ['scripts/bench/speed-page.ts'],
  bundle: true,
  minify: !flags.profile,
  format: 'iife',
  write: false,
});
const browser = await chromium.launch({
  executablePath: requireBrowsers().chromium,
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();
await page.addScriptTag({ content: bundled.outputFiles[0]?.text ?? '' });

interface Row {
  name: string;
  ruled: boolean;
  times: PageTimes;
}
const rows: Row[] = [];
const corpus = openCorpus();
const articles = corpus.rows.filter((row) => row.kind === 'article' && row.file.includes(flags.only));

/** Every page once more, ours only, under the profiler. */
async function printProfile(): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const work = async () => {
    for (const row of articles) {
      const args: Parameters<typeof repeat> = [
        readPage(corpus, row),
        row.url,
        findSiteRule(row.url),
        Number(flags.rounds),
      ];
      await page.evaluate((given) => globalThis.repeat(...given), args);
    }
  };
  console.log(await profile(session, work));
}

if (flags.profile) {
  await printProfile();
  await browser.close();
  process.exit();
}

for (const row of articles) {
  const site = findSiteRule(row.url);
  const html = readPage(corpus, row);
  for (const rule of site ? [site, null] : [null]) {
    const args: Parameters<typeof bench> = [html, row.url, rule, Number(flags.rounds)];
    const times = await page.evaluate((given) => globalThis.bench(...given), args);
    rows.push({ name: pageName(row), ruled: rule !== null, times });
  }
  process.stderr.write(`\r${rows.length} measured`);
}
process.stderr.write('\n');
await browser.close();

const ratio = (row: Row, of: 'bening' | 'detector' | 'clone') =>
  median(row.times[of]) / median(row.times.readability);
const failures: string[] = [];
function line(label: string, list: Row[], of: 'bening' | 'detector' | 'clone', bar: number | null): void {
  const ms = list.flatMap((row) => row.times[of]);
  const ratios = list.map((row) => ratio(row, of));
  const value = median(ratios);
  const cells = [median(ms), percentile(ms, 95), value, Math.max(...ratios)].map((cell) =>
    cell.toFixed(3).padStart(9),
  );
  console.log(`${label.padEnd(34)} ${cells.join(' ')}   ${bar === null ? '' : `bar ${bar}`}`);
  if (bar !== null && value > bar) failures.push(`${label}: ${value.toFixed(3)} x Readability > ${bar}`);
}

const ruled = rows.filter((row) => row.ruled);
const bare = rows.filter((row) => !row.ruled);
const baseline = rows.flatMap((row) => row.times.readability);
console.log(
  `${articles.length} pages of the ${corpus.name}, ${flags.rounds} rounds, interleaved, after one to warm up\n`,
);
console.log(`${''.padEnd(34)} median ms    p95 ms  x Readab.   worst x`);
console.log(
  `${'Readability alone'.padEnd(34)} ${[median(baseline), percentile(baseline, 95)].map((ms) => ms.toFixed(3).padStart(9)).join(' ')}`,
);
line('Bening, site rule', ruled, 'bening', 0.4);
line('Bening, no site rule', bare, 'bening', 1.1);
line('detector', bare, 'detector', 0.03);
line('cloneNode of the whole page', bare, 'clone', null);
for (const row of rows.filter((row) => ratio(row, 'bening') > 2)) {
  failures.push(
    `${row.name}${row.ruled ? '' : ' (no rule)'}: ${ratio(row, 'bening').toFixed(2)} x Readability > 2`,
  );
}
if (flags.detail) {
  for (const row of [...rows].sort((a, b) => ratio(b, 'bening') - ratio(a, 'bening')).slice(0, 25)) {
    console.log(
      `  ${ratio(row, 'bening').toFixed(2)}  ${median(row.times.bening).toFixed(1)} ms  ${row.times.level}  ${row.ruled ? 'rule' : 'none'}  ${(row.times.bytes / 1000).toFixed(0)} KB  ${row.name}`,
    );
  }
}
for (const failure of failures) console.log(`BELOW THE BAR: ${failure}`);
process.exitCode = failures.length ? 1 : 0;
