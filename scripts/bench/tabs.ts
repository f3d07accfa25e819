/**
 * `npm run -s bench:tabs [-- --tabs 200] [--browser firefox]`: what the detector costs in many tabs. The same story is opened in so
 * many tabs of a host that the detector knows, and of one that it does not, and the tabs are closed again. Memory in MB.
 */
import { parseArgs } from 'node:util';
import { detik, readFixture } from '../../tests/fixtures/index.ts';
import { launch, type BrowserName } from '../../tests/e2e/harness/launch.ts';
import { closeTabs, openTabs, tabsAreKnown } from '../../tests/e2e/harness/many-tabs.ts';
import { SiteServer } from '../../tests/e2e/harness/site-server.ts';
import { memoryOfChildren, settledMemory } from './process-memory.ts';

const { values: flags } = parseArgs({
  options: { tabs: { type: 'string', default: '200' }, browser: { type: 'string', default: 'chromium' } },
});
const count = Number(flags.tabs);
/** Closed tabs may leave this much more than there was before: caches that the next page uses. */
const MOST_KEPT = 0.15;

const server = await SiteServer.start();
const HOSTS = { 'with the detector': detik.url, 'without it': 'https://tanpa-pendeteksi.example/berita/1' };
for (const url of Object.values(HOSTS)) server.serve(url, { body: readFixture(detik) });

for (const [name, url] of Object.entries(HOSTS)) {
  const browser = await launch(flags.browser as BrowserName, { port: server.port });
  await browser.open(url);
  const before = await settledMemory();
  const began = performance.now();
  const ids = await openTabs(browser, url, count);
  if (url === detik.url) await tabsAreKnown(browser, ids, count * 0.9);
  const seconds = (performance.now() - began) / 1000;
  const open = memoryOfChildren();
  await closeTabs(browser, ids);
  const after = await settledMemory();
  const kept = (after - before) / (open - before);
  console.log(
    `${flags.browser} ${name}: ${count} tabs in ${seconds.toFixed(0)} s; MB before ${before.toFixed(0)}, open ${open.toFixed(0)}, ` +
      `closed ${after.toFixed(0)}; ${((open - before) / count).toFixed(2)} a tab, ${(100 * kept).toFixed(0)} % kept`,
  );
  if (kept > MOST_KEPT) process.exitCode = 1;
  await browser.close();
}
await server.stop();
