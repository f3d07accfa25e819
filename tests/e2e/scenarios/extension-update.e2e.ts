import { beforeAll, beforeEach, expect, test } from 'vitest';
import { detik } from '../../fixtures/index.ts';
import { inEachBrowser } from '../harness/in-each-browser.ts';
import { message } from '../harness/messages.ts';
import { serveFixtures } from '../harness/serve-fixtures.ts';
import { toolbarSays } from '../harness/toolbar-title.ts';
import { until } from '../harness/until.ts';

inEachBrowser('an update of the extension under an open popup', (stage) => {
  beforeAll(() => serveFixtures(stage.server));
  beforeEach(async () => {
    await stage.browser.open(detik.url);
    await toolbarSays(stage.browser, 'actionArticleTitle');
    await stage.reader.open();
    await until('the panels', () =>
      stage.browser.inReader((root) => root.querySelector('.left-behind') !== null),
    );
    await stage.browser.faults.listenToErrors();
    await stage.browser.faults.reloadExtension();
  });

  /** What stands over the old popup; empty where nothing does. */
  const line = () =>
    stage.browser.inReader((root) => {
      const shown = root.querySelector<HTMLElement>('.left-behind');
      return shown?.checkVisibility() ? shown.innerText : '';
    });

  test('is said at the next press, in place of doing it, and nothing is thrown into the page', async () => {
    await stage.reader.clickOn('readerSave');
    await until('the line', async () =>
      (await line())?.includes(message(stage.browser.language, 'errorStale')),
    );
    const popup = await stage.reader.state();
    expect(popup?.headline).toBe(detik.headline);
    expect(popup?.status).toBe('');
    for (const key of ['s', 'a', 'l', 'o']) await stage.browser.press(key);
    await stage.browser.press('ArrowDown');
    await stage.reader.click(message(stage.browser.language, 'readerClose'));
    await stage.reader.isGone();
    expect(await stage.browser.faults.errors()).toEqual([]);
  });

  test('Esc still closes it', async () => {
    await stage.browser.press('Escape');
    await stage.reader.isGone();
    expect(await stage.browser.faults.errors()).toEqual([]);
  });

  test('the button opens one that works in its place', async () => {
    await stage.browser.clickToolbar();
    await until('one popup, of the new version', async () => {
      const hosts = await stage.browser.inPage(
        (page) => page.querySelectorAll('bening-reader:not([data-left])').length,
      );
      return hosts === 1 && (await stage.reader.state())?.view === 'article';
    });
    await stage.reader.clickOn('readerSave');
    const saved = message(stage.browser.language, 'readerSaved');
    await stage.reader.shows('that it is saved', ({ buttons }) => buttons.includes(saved));
    expect(await stage.browser.inPage((page) => page.querySelectorAll('bening-reader').length)).toBe(1);
  });

  test('the detector that is left behind is silent', async () => {
    await stage.browser.press('Escape');
    await stage.reader.isGone();
    const seen = await stage.browser.inPage(async (page) => {
      const view = page.defaultView!;
      view.history.pushState(null, '', '/berita/d-2/judul-lain');
      // Longer than the detector waits for the page to settle, counted in what the page itself draws.
      const end = view.performance.now() + 1_500;
      while (view.performance.now() < end)
        await new Promise((resolve) => view.requestAnimationFrame(resolve));
      return page.location.pathname;
    });
    expect(seen).toBe('/berita/d-2/judul-lain');
    expect(await stage.browser.faults.errors()).toEqual([]);
  });
});
