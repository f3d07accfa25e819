/**
 * `npm run -s bench:tabs [-- --tabs 200] [--browser firefox]`: what the detector costs in many tabs. The same story is opened in so
 * many tabs of a host that the detector knows, and of one that it does not, and the tabs are closed again; twice. Memory of all processes in MB.
 */
import { parseArgs } from 'node:util';
import { detik, readFixture } from '../../tests/fixtures/index.ts';
import { launch, type BrowserName } from '../../tests/e2e/harness/launch.ts';
import { closeTabs, openTabsInTurn, tabsAreKnown } from '../../tests/e2e/harness/many-tabs.ts';
import type { TestBrowser } from '../../tests/e2e/harness/test-browser.ts';
import { SiteServer } from '../../tests/e2e/harness/site-server.ts';
import { memoryOfChildren, settledMemory } from './process-memory.ts';

const { values: flags } = parseArgs({
  options: { tabs: { type: 'string', default: '200' }, browser: { type: 'string', default: 'chromium' } },
});
const count = Number(flags.tabs);
/** The first tabs of a site leave caches and processes for the next, in Firefox many; what the second leave beyond these is lost. */
const MOST_KEPT = 0.2;

const server = await SiteServer.start();
const HOSTS = { 'with the detector': detik.url, 'without it': 'https://tanpa-pendeteksi.example/berita/1' };
for (const url of Object.values(HOSTS)) server.serve(url, { body: readFixture(detik) });

for (const [name, url] of Object.entries(HOSTS)) {
  const browser = await launch(flags.browser as BrowserName, { port: server.port });
  await browser.open(url);
  await browser.faults.listenToErrors();
  const before = await leastMemory(browser);
  const rounds: Round[] = [];
  while (rounds.length < 2) rounds.push(await openAndClose(browser, url));
  const errors = await browser.faults.errors();
  console.log(`${flags.browser} ${name}: MB before ${before.toFixed(0)}`);
  for (const { open, closed, least, seconds } of rounds)
    console.log(
      `  ${count} tabs in ${seconds.toFixed(0)} s: open ${open.toFixed(0)} (${((open - before) / count).toFixed(2)} a tab), ` +
        `closed ${closed.toFixed(0)}, short of memory ${least.toFixed(0)}`,
    );
  console.log(`  ${errors.length} errors${errors.map((error) => `\n  ${error}`).join('')}`);
  const [first, second] = rounds;
  const more = first && second ? (second.least - first.least) / (second.open - before) : 0;
  console.log(
    `  the second time leaves ${(100 * more).toFixed(0)} % of its tabs' memory more than the first`,
  );
  if (more > MOST_KEPT || errors.length > 0) process.exitCode = 1;
  await browser.close();
}
await server.stop();

interface Round {
  open: number;
  closed: number;
  /** Closed, and the browser has been told that memory is short. */
  least: number;
  seconds: number;
}

async function openAndClose(browser: TestBrowser, url: string): Promise<Round> {
  const began = performance.now();
  const ids = await openTabsInTurn(browser, url, count);
  // Some are gone from the screen before they were painted, and were not looked at.
  if (url === detik.url) await tabsAreKnown(browser, ids, count * 0.8);
  const seconds = (performance.now() - began) / 1000;
  const open = memoryOfChildren();
  await closeTabs(browser, ids);
  return { open, closed: await settledMemory(), least: await leastMemory(browser), seconds };
}

/** What is still held once the browser has given back all it can. Firefox's processes free in turns, one after another's news. */
async function leastMemory(browser: TestBrowser): Promise<number> {
  const readings: number[] = [];
  while (readings.length < 3) {
    await browser.faults.runShortOfMemory();
    readings.push(await settledMemory());
  }
  return Math.min(...readings);
}
