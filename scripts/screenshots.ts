/**
 * `npm run screenshots`: the pictures of the README and the user guide, made from the extension as it is: popup, library
 * and settings, at 1280 and 360 px, light and dark, into docs/screenshots.
 */
import { mkdirSync } from 'node:fs';
import { ARTICLES, smallPortal } from '../tests/fixtures/index.ts';
import { ExtensionPage } from '../tests/e2e/harness/extension-page.ts';
import { launch } from '../tests/e2e/harness/launch.ts';
import { ReaderPage } from '../tests/e2e/harness/reader-page.ts';
import { serveFixtures } from '../tests/e2e/harness/serve-fixtures.ts';
import { SiteServer } from '../tests/e2e/harness/site-server.ts';
import type { TestBrowser } from '../tests/e2e/harness/test-browser.ts';
import { requireBrowsers } from './browsers/require-browsers.ts';
import { runTool } from './run-tool.ts';

const FOLDER = 'docs/screenshots';
const SIZES = [
  [1280, 800],
  [360, 740],
] as const;

/** What is in sight, in both sizes and both schemes. */
async function shoot(browser: TestBrowser, name: string): Promise<void> {
  for (const dark of [false, true]) {
    await browser.preferDark(dark);
    for (const [width, height] of SIZES) {
      await browser.resize(width, height);
      await new ReaderPage(browser).settles();
      const file = `${FOLDER}/${name}-${dark ? 'dark' : 'light'}-${width}.png`;
      await browser.screenshot(file);
      console.log(file);
    }
  }
  await browser.preferDark(false);
  await browser.resize(1280, 800);
}

async function show(browser: TestBrowser): Promise<void> {
  const reader = new ReaderPage(browser);
  const own = new ExtensionPage(browser);
  for (const { url } of ARTICLES) {
    await browser.open(url);
    await reader.open();
    await reader.clickOn('readerSave');
    await reader.shows('that it is saved', ({ status }) => status !== '');
  }
  await browser.open(smallPortal.url);
  await reader.open();
  await shoot(browser, 'popup');
  await reader.openRules();
  await shoot(browser, 'popup-rules');
  await own.open('library.html');
  await own.headlines('the stories', (titles) => titles.includes(smallPortal.headline));
  await shoot(browser, 'library');
  await own.open('options.html');
  await shoot(browser, 'settings');
}

requireBrowsers();
if (!runTool('wxt', ['build'])) throw new Error('The build failed.');
mkdirSync(FOLDER, { recursive: true });
const server = await SiteServer.start();
serveFixtures(server);
const browser = await launch('chromium', { port: server.port });
try {
  await show(browser);
} finally {
  await browser.close();
  await server.stop();
}
