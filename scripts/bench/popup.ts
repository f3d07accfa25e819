import { resolve } from 'node:path';
import { launchChromium } from '../../tests/e2e/harness/chromium';
import { SiteServer } from '../../tests/e2e/harness/site-server';
import { findSiteRule } from '../../utils/sites/find-site-rule';
import { readPage, type Corpus, type CorpusRow } from './corpus';
import { measureIdleCost, type IdleCost } from './idle-cost';
import { frontPageOfSize } from './page-of-size';
import { photographs } from './photograph';
import { countLeaks, type Leaks } from './popup-leaks';
import { timeOpening, type Opening } from './popup-open';

/** How a click is measured: in which window, and on how slow a processor. */
export interface ClickSetting {
  name: string;
  width: number;
  height: number;
  slower: number;
}

export const CLICK_SETTINGS: ClickSetting[] = [
  { name: '1280 x 800', width: 1280, height: 800, slower: 1 },
  { name: '360 x 740, CPU slowed 6 x', width: 360, height: 740, slower: 6 },
];

export interface PopupFigures {
  /** Of each setting, of each page: its openings. */
  clicks: { setting: ClickSetting; pages: Opening[][] }[];
  leaks: Leaks;
  idle: IdleCost;
}

/** Pages that are opened: every so many, in the order of their sizes. */
const EVERY = 9;
const OPENINGS = 50;
const FRONT_PAGE = { url: 'https://www.detik.com/', bytes: 500_000 };

/** What a reader waits for after a real click on the toolbar, in real Chromium with the built extension on real pages. */
export async function measurePopup(
  corpus: Corpus,
  articles: CorpusRow[],
  rounds: number,
): Promise<PopupFigures> {
  const pages = chosen(corpus, articles);
  const server = await SiteServer.start();
  for (const { url, body } of pages) server.serve(url, { body });
  server.serve(FRONT_PAGE.url, { body: frontPageOfSize(FRONT_PAGE.bytes) });
  const extension = resolve(process.env.BENING_OUT ?? '.output', 'chrome-mv3');
  const browser = await launchChromium({ extension, port: server.port });
  try {
    await browser.followTab((url) => url.endsWith('/welcome.html'));
    server.picture = await photographs(browser);
    const clicks = CLICK_SETTINGS.map((setting) => ({ setting, pages: pages.map((): Opening[] => []) }));
    for (let round = 0; round <= rounds; round += 1) {
      process.stderr.write(`\rclicks: round ${round}/${rounds}`);
      for (const { setting, pages: openings } of clicks) {
        await browser.resize(setting.width, setting.height);
        for (const [at, { url }] of pages.entries()) {
          const opening = await timeOpening(browser, url, setting.slower);
          if (opening && round > 0) openings[at]?.push(opening);
        }
      }
    }
    await browser.resize(1280, 800);
    const leaks = await countLeaks(browser, pages[Math.floor(pages.length / 2)]?.url ?? '', OPENINGS);
    return { clicks, leaks, idle: await measureIdleCost(browser, FRONT_PAGE.url) };
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** Where the detector runs, which is on the sites we know: it has the isolated world in which the popup can be watched. */
function chosen(corpus: Corpus, articles: CorpusRow[]): { url: string; body: string }[] {
  const known = articles
    .filter(({ url }) => findSiteRule(url))
    .map((row) => ({ url: row.url, body: readPage(corpus, row) }))
    .sort((a, b) => a.body.length - b.body.length);
  return known.length <= EVERY ? known : known.filter((_page, at) => at % EVERY === EVERY >> 1);
}
