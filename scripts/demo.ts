/**
 * `npm run demo [-- --firefox]`: builds the extension, opens a real browser with it on a demo article, and does what
 * a reader does. Screenshots go to demo/.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { aboutPage, smallPortal } from '../tests/fixtures/index.ts';
import { ExtensionPage } from '../tests/e2e/harness/extension-page.ts';
import { launch } from '../tests/e2e/harness/launch.ts';
import { message } from '../tests/e2e/harness/messages.ts';
import { ReaderPage } from '../tests/e2e/harness/reader-page.ts';
import { serveFixtures } from '../tests/e2e/harness/serve-fixtures.ts';
import { SiteServer } from '../tests/e2e/harness/site-server.ts';
import type { TestBrowser } from '../tests/e2e/harness/test-browser.ts';
import { requireBrowsers } from './browsers/require-browsers.ts';
import { runTool } from './run-tool.ts';

const name = process.argv.includes('--firefox') ? 'firefox' : 'chromium';
const visible = Boolean(process.env.DISPLAY) || process.platform === 'darwin' || process.platform === 'win32';
let step = 0;

function tell(what: string): void {
  console.log(`[${++step}/9] ${what}`);
}

/** Writes the viewport as a reader on a desktop and on a phone sees it. */
async function shoot(browser: TestBrowser, file: string): Promise<void> {
  for (const [width, height] of [
    [1280, 800],
    [360, 740],
  ] as const) {
    await browser.resize(width, height);
    await new ReaderPage(browser).settles();
    await browser.screenshot(`demo/${file}-${width}.png`);
    console.log(`      demo/${file}-${width}.png`);
  }
  await browser.resize(1280, 800);
}

function build(): void {
  const target = name === 'firefox' ? ['-b', 'firefox', '--mv3'] : [];
  if (!runTool('wxt', ['build', ...target])) throw new Error('The build failed.');
}

async function show(browser: TestBrowser): Promise<void> {
  const reader = new ReaderPage(browser);
  const own = new ExtensionPage(browser);

  tell(`Opening the demo article ${smallPortal.url}`);
  await browser.open(smallPortal.url);
  await shoot(browser, '1-page');

  tell('Clicking the toolbar button');
  const story = await reader.open();
  console.log(
    `      “${story.headline}”, ${story.byline}, ${story.date}: ${story.paragraphs.length} paragraphs`,
  );
  await shoot(browser, '2-popup');

  tell('Saving it for later');
  await reader.clickOn('readerSave');
  const saved = message(browser.language, 'readerSaved');
  await reader.shows('that it is saved', ({ buttons }) => buttons.includes(saved));

  tell('Opening the rules of this site');
  const { rules } = await reader.openRules();
  console.log(`      ${rules.length} rules, for example: ${rules[0]?.name} (${rules[0]?.did})`);
  await shoot(browser, '3-rules');

  tell('Switching one off: “Baca juga” comes back into the text at once');
  await reader.clickOn('kindReadAlso');
  await reader.shows('what was removed', ({ body }) => body.includes('Jalan Usaha Tani'));
  await shoot(browser, '4-rule-off');
  await reader.clickOn('kindReadAlso');
  await reader.shows('a clean story', ({ body }) => !body.includes('Jalan Usaha Tani'));

  tell('The same in a dark browser');
  await browser.preferDark(true);
  await shoot(browser, '5-dark');
  await browser.preferDark(false);

  tell('Clicking on a page that is no story');
  await browser.open(aboutPage.url);
  await browser.clickToolbar();
  await reader.shows('that this is no article', ({ view }) => view === 'not-article');
  await shoot(browser, '6-not-an-article');

  tell('Opening the library');
  await own.open('library.html');
  await own.headlines('the story', (titles) => titles.includes(smallPortal.headline));
  await shoot(browser, '7-library');
  await own.click(smallPortal.headline);
  await own.story();
  await shoot(browser, '8-saved-story');
}

async function main(): Promise<void> {
  requireBrowsers();
  tell(`Building the extension for ${name}`);
  build();
  rmSync('demo', { recursive: true, force: true });
  mkdirSync('demo');
  const server = await SiteServer.start();
  serveFixtures(server);
  const browser = await launch(name, { port: server.port, visible });
  console.log(`${name} ${browser.version}, ${visible ? 'in a window' : 'headless'}`);
  try {
    await show(browser);
  } finally {
    await browser.close();
    await server.stop();
  }
  console.log('Done: one click, one story, saved. Screenshots are in demo/.');
}

await main();
