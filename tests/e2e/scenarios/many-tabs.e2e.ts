import { beforeAll, expect, test } from 'vitest';
import { detik, kompas } from '../../fixtures/index.ts';
import { inEachBrowser } from '../harness/in-each-browser.ts';
import { closeTabs, openTabs, tabsAreKnown } from '../harness/many-tabs.ts';
import { serveFixtures } from '../harness/serve-fixtures.ts';
import { toolbarSays } from '../harness/toolbar-title.ts';

/** Enough to end the background's patience; `npm run bench:tabs` opens 200 and weighs them. */
const TABS = 30;
/** The detector looks at what somebody sees: Firefox paints only the last of some tabs that are opened at once. */
const SEEN = { chromium: TABS, firefox: 2 };

inEachBrowser('many tabs with stories', (stage) => {
  beforeAll(() => serveFixtures(stage.server));

  test(
    'are all known, without a fault, and those that stay work on when the others are closed',
    { timeout: 120_000 },
    async () => {
      await stage.browser.open(kompas.url);
      await stage.browser.faults.listenToErrors();
      const ids = await openTabs(stage.browser, detik.url, TABS);
      await tabsAreKnown(stage.browser, ids, SEEN[stage.browser.name]);
      await closeTabs(stage.browser, ids);
      expect(await stage.browser.faults.errors()).toEqual([]);
      await stage.browser.open(detik.url);
      await toolbarSays(stage.browser, 'actionArticleTitle');
      expect((await stage.reader.open()).headline).toBe(detik.headline);
    },
  );
});
