import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import { beforeAll, afterAll, beforeEach, describe, expect, test } from 'vitest';
import { smallPortal } from '../../fixtures/index.ts';
import { THEMES } from '../../../utils/settings/reading-options.ts';
import type { Theme } from '../../../utils/settings/types.ts';
import { TOUR_PATIENCE, TOURS, type Look } from '../harness/every-view.ts';
import { launch } from '../harness/launch.ts';
import { longStory } from '../harness/long-story.ts';
import { ReaderPage } from '../harness/reader-page.ts';
import { selectText } from '../harness/story-selection.ts';
import { serveFixtures } from '../harness/serve-fixtures.ts';
import { SiteServer } from '../harness/site-server.ts';
import type { TestBrowser } from '../harness/test-browser.ts';
import { until } from '../harness/until.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Runs in the page, or in the reader's world: faults that axe-core calls serious or critical, one line each. */
async function findFaults(subject: Document | ShadowRoot, source: string): Promise<string[]> {
  const root = subject.nodeType === 9 ? null : (subject as ShadowRoot);
  // axe-core walks open shadow trees only; the reader's is closed to all but us.
  if (root) Object.defineProperty(root.host, 'shadowRoot', { value: root, configurable: true });
  const world = globalThis as { axe?: { run: (context: unknown, options: object) => Promise<AxeResults> } };
  if (!world.axe) (0, eval)(source);
  const context = root ? root.host : subject;
  const result = await world.axe?.run(context, {
    resultTypes: ['violations'],
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  });
  return (result?.violations ?? [])
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

/** In Chromium only: what axe-core looks at is the same markup and the same style sheets in both. */
describe('axe-core finds nothing serious', () => {
  let server: SiteServer;
  let browser: TestBrowser;
  let reader: ReaderPage;

  beforeAll(async () => {
    server = await SiteServer.start();
    serveFixtures(server);
    server.serve(longStory.url, { body: longStory.html });
    browser = await launch('chromium', { port: server.port });
    reader = new ReaderPage(browser);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  const faults = async (where: Parameters<Look>[1]) => {
    await reader.settles();
    return where === 'inPage' ? browser.inPage(findFaults, AXE) : browser.inReader(findFaults, AXE);
  };
  const inPopup = () => faults('inReader');

  describe.each([
    [1280, 800],
    [360, 740],
  ])('at %i px', (width, height) => {
    test.each(Object.entries(TOURS))(
      'in %s',
      async (_name, visit) => {
        const found: string[] = [];
        await visit({ browser, reader }, async (name, where) => {
          await browser.resize(width, height);
          for (const fault of (await faults(where)) ?? []) found.push(`${name}: ${fault}`);
          await browser.resize(1280, 800);
        });
        expect(found).toEqual([]);
      },
      TOUR_PATIENCE,
    );
  });

  describe('in the popup', () => {
    beforeEach(async () => {
      await browser.open(smallPortal.url);
      await reader.open();
    });

    test.each(THEMES)('with the theme %s', async (theme: Theme) => {
      await browser.inExtension(
        (api, chosen) => api.storage.sync.set({ reading: { v: 1, theme: chosen } }),
        theme,
      );
      await browser.press('Escape');
      await reader.isGone();
      await reader.open();
      await until('the theme', async () =>
        browser.inReader((root, chosen) => root.querySelector(`[data-theme="${chosen}"]`) !== null, theme),
      );
      expect(await inPopup()).toEqual([]);
    });

    test('with a highlight, what floats over it, and the list', async () => {
      const shows = (selector: string) =>
        until(selector, () =>
          browser.inReader((root, wanted) => root.querySelector(wanted) !== null, selector),
        );
      await shows('.note-told');
      await selectText(browser, 'popup', 'timbangannya jelas');
      await shows('.note-bar');
      expect(await inPopup()).toEqual([]);
      await browser.press('n');
      await shows('.note-card');
      expect(await inPopup()).toEqual([]);
      await browser.press('Escape');
      await browser.press('c');
      await shows('.note-item');
      expect(await inPopup()).toEqual([]);
    });
  });
});
