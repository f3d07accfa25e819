import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TOUR_PATIENCE, TOURS, type Look } from '../harness/every-view.ts';
import { launch } from '../harness/launch.ts';
import { longStory } from '../harness/long-story.ts';
import { makeLongWorded } from '../harness/long-words.ts';
import { ReaderPage } from '../harness/reader-page.ts';
import { serveFixtures } from '../harness/serve-fixtures.ts';
import { SiteServer } from '../harness/site-server.ts';
import type { TestBrowser } from '../harness/test-browser.ts';
import { until } from '../harness/until.ts';
import { findSmallTargets, findTextFaults } from '../harness/text-faults.ts';

const MOMENT = 1_000;

/** As WCAG 1.4.12 has it: what a reader's own style sheet may ask for. */
function spaceOut(root: Document | ShadowRoot): void {
  const view = (root.ownerDocument ?? root).defaultView as Window & typeof globalThis;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
  );
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

function closeUp(root: Document | ShadowRoot): void {
  root.adoptedStyleSheets = root.adoptedStyleSheets.slice(0, -1);
}

/** What is found and does not go by itself, as when a page is still being drawn anew for another width. */
async function staying(find: () => Promise<string[] | null>): Promise<string[]> {
  let found: string[] = [];
  const isFree = async () => (found = (await find()) ?? []).length === 0;
  await until('no fault', isFree, MOMENT).catch(() => undefined);
  return found;
}

/** In Chromium only: the same markup and the same style sheets are in both. */
describe('there is room', () => {
  let server: SiteServer;
  let browser: TestBrowser;
  let reader: ReaderPage;

  beforeAll(async () => {
    server = await SiteServer.start();
    serveFixtures(server);
    server.serve(longStory.url, { body: longStory.html });
  });
  afterAll(() => server.stop());

  /** Looks in each width; answers with a look that collects what is found. */
  function collect(widths: number[], find: (where: Parameters<Look>[1]) => Promise<string[] | null>) {
    const found: string[] = [];
    const look: Look = async (name, where) => {
      for (const width of widths) {
        await browser.resize(width, 800);
        await reader.settles();
        for (const fault of await staying(() => find(where))) found.push(`${name}, ${width} px: ${fault}`);
      }
      await browser.resize(1280, 800);
    };
    return { found, look };
  }

  const texts = (where: Parameters<Look>[1]) =>
    where === 'inPage' ? browser.inPage(findTextFaults) : browser.inReader(findTextFaults);

  describe('for words that are longer by two fifths', () => {
    let out: string;
    beforeAll(async () => {
      out = makeLongWorded('chrome-mv3');
      browser = await launch('chromium', { port: server.port, out });
      reader = new ReaderPage(browser);
    });
    afterAll(async () => {
      await browser?.close();
      rmSync(out, { recursive: true });
    });

    test.each(Object.entries(TOURS))(
      'in %s',
      async (_name, visit) => {
        const { found, look } = collect([1280, 360], texts);
        await visit({ browser, reader }, look);
        expect(found).toEqual([]);
      },
      TOUR_PATIENCE,
    );
  });

  describe('as the words are', () => {
    beforeAll(async () => {
      browser = await launch('chromium', { port: server.port });
      reader = new ReaderPage(browser);
    });
    afterAll(() => browser?.close());

    test.each(Object.entries(TOURS))(
      'at fourfold zoom and with wide spacing, in %s',
      async (_name, visit) => {
        const { found, look } = collect([1280, 320], async (where) => {
          const plain = await texts(where);
          const inIt = where === 'inPage' ? browser.inPage.bind(browser) : browser.inReader.bind(browser);
          await inIt(spaceOut);
          const spaced = await texts(where);
          await inIt(closeUp);
          return [...(plain ?? []), ...(spaced ?? []).map((fault) => `spaced out: ${fault}`)];
        });
        await visit({ browser, reader }, look);
        expect(found).toEqual([]);
      },
      TOUR_PATIENCE,
    );

    test.each(Object.entries(TOURS))(
      'for a finger, in %s',
      async (_name, visit) => {
        await browser.useFinger();
        const { found, look } = collect([360], (where) =>
          where === 'inPage' ? browser.inPage(findSmallTargets) : browser.inReader(findSmallTargets),
        );
        await visit({ browser, reader }, look);
        expect(found).toEqual([]);
      },
      TOUR_PATIENCE,
    );
  });
});
