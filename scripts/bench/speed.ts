/**
 * `npm run -s bench:speed [-- --rounds 7] [--detail] [--only NAME] [--profile] [--part core|popup]`: CPU time in real
 * Chromium from document to clean article, against Readability alone on the same documents in the same run; and with the
 * built extension what a click waits for, what the popup leaves behind and what the detector costs. Builds first, unless
 * `BENING_OUT` names a folder with a build. The exit code holds the bars.
 */
import { parseArgs } from 'node:util';
import { findSiteRule } from '../../utils/sites/find-site-rule';
import { openBundledPage } from '../browsers/open-bundled-page';
import { runTool } from '../run-tool';
import { openCorpus, pageName, readPage } from './corpus';
import { startCpuClock } from './cpu-clock';
import { pageOfSize } from './page-of-size';
import { measurePopup } from './popup';
import { printPopup } from './popup-report';
import { profile } from './profile';
import type { Subject } from './speed-page';
import { printSpeed, type GrowthRow, type SpeedRow } from './speed-report';
import { median } from './statistics';

const { values: flags } = parseArgs({
  options: {
    rounds: { type: 'string', default: '7' },
    detail: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    profile: { type: 'boolean', default: false },
    /** With `--profile`: without the sites' rules. */
    bare: { type: 'boolean', default: false },
    /** One of both alone: the engine, or the popup and the detector in the browser. */
    part: { type: 'string', default: '' },
  },
});
const rounds = Number(flags.rounds);

const wants = (part: 'core' | 'popup') => flags.part === '' || flags.part === part;
const wantsPopup = wants('popup') && !flags.profile && flags.only === '';
if (wantsPopup && !process.env.BENING_OUT && !runTool('wxt', ['build'])) process.exit(1);

const { browser, page } = await openBundledPage('scripts/bench/speed-page.ts', { minify: !flags.profile });
const session = await page.context().newCDPSession(page);

const corpus = openCorpus();
const articles = corpus.rows.filter((row) => row.kind === 'article' && row.file.includes(flags.only));
const call = (name: string, ...args: unknown[]) =>
  `bench.${name}(${args.map((arg) => JSON.stringify(arg)).join(', ')})`;

/** Short work is run several times under one reading of the clock. */
const TIMES: Record<Subject, number> = {
  fragment: 2,
  ruled: 2,
  bare: 2,
  whole: 2,
  readability: 2,
  defuddle: 1,
  clone: 4,
  detector: 8,
};

async function printProfile(): Promise<void> {
  const work = async () => {
    for (const row of articles) {
      await page.evaluate(call('load', readPage(corpus, row), row.url, findSiteRule(row.url)));
      await page.evaluate(call('run', flags.bare ? 'bare' : 'ruled', rounds));
    }
  };
  console.log(await profile(session, work));
}

if (flags.profile) {
  await printProfile();
  await browser.close();
  process.exit();
}

const clock = await startCpuClock(session);

/** Milliseconds of each subject on the loaded page, one a round, interleaved, after a round to warm up. */
async function timeSubjects(subjects: readonly Subject[], count: number): Promise<Map<Subject, number[]>> {
  const times = new Map(subjects.map((subject): [Subject, number[]] => [subject, []]));
  for (let round = 0; round <= count; round += 1) {
    for (const subject of subjects) {
      if (subject === 'readability' || subject === 'defuddle')
        await page.evaluate(call('prepare', TIMES[subject]));
      const { ms } = await clock.time(call('run', subject, TIMES[subject]));
      if (round > 0) times.get(subject)?.push(ms / TIMES[subject]);
    }
  }
  return times;
}

const rows: SpeedRow[] = [];
for (const row of wants('core') ? articles : []) {
  const site = findSiteRule(row.url);
  const html = readPage(corpus, row);
  await page.evaluate(call('load', html, row.url, site));
  const own: Subject[] = site ? ['fragment', 'ruled', 'bare'] : ['bare'];
  const times = await timeSubjects([...own, 'whole', 'readability', 'defuddle', 'clone', 'detector'], rounds);
  const levels = [
    site ? await page.evaluate<string>(call('level', true)) : null,
    await page.evaluate<string>(call('level', false)),
  ];
  rows.push({
    name: pageName(row),
    bytes: html.length,
    times,
    levels: { ruled: levels[0] ?? null, bare: levels[1] ?? '' },
  });
  process.stderr.write(`\r${rows.length}/${articles.length} pages`);
}

/** The same with a processor six times slower: what most phones in Indonesia are beside a desk. */
async function throttled(): Promise<number[]> {
  await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  const ms: number[] = [];
  for (const row of articles) {
    const site = findSiteRule(row.url);
    await page.evaluate(call('load', readPage(corpus, row), row.url, site));
    const times = await timeSubjects([site ? 'ruled' : 'bare'], 3);
    ms.push(median([...times.values()].flat()));
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return ms;
}

async function grow(): Promise<GrowthRow[]> {
  const list: GrowthRow[] = [];
  for (const kilobytes of [50, 150, 500, 1500, 5000]) {
    const html = pageOfSize(kilobytes * 1000);
    await page.evaluate(
      call(
        'load',
        html,
        'https://contoh.example/berita/2023/11/21/warga-bersihkan-rumah-setelah-banjir',
        null,
      ),
    );
    const times = await timeSubjects(['bare', 'readability', 'detector'], Math.min(rounds, 5));
    const ms = (subject: Subject) => median(times.get(subject) ?? []);
    list.push({ kilobytes, bening: ms('bare'), readability: ms('readability'), detector: ms('detector') });
  }
  return list;
}

const all = flags.only === '' && wants('core');
const slow = all ? await throttled() : [];
const growth = all ? await grow() : [];
process.stderr.write('\n');
await browser.close();

const popup = wantsPopup ? await measurePopup(corpus, articles, rounds) : null;
process.stderr.write('\n');

const failures = rows.length
  ? printSpeed({ corpus: corpus.name, rounds, rows, slow, growth, detail: flags.detail })
  : [];
for (const failure of failures) console.log(`BELOW THE BAR: ${failure}`);
const missed = popup ? printPopup(popup) : [];
process.exitCode = failures.length + missed.length > 0 ? 1 : 0;
