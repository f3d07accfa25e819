import { beforeAll, expect, test } from 'vitest';
import { detik, liputan6 } from '../../fixtures/index.ts';
import { inEachBrowser } from '../harness/in-each-browser.ts';
import { message } from '../harness/messages.ts';
import { serveFixtures } from '../harness/serve-fixtures.ts';
import { until } from '../harness/until.ts';

inEachBrowser('our own pages and a private window', (stage) => {
  const say = (key: Parameters<typeof message>[1]) => message(stage.browser.language, key);
  const library = () => `${stage.browser.extensionOrigin}/library.html`;
  /** Windows, the first one first, with what stands in them of the library. */
  const windows = () =>
    stage.browser.inExtension(async (api, url) => {
      const all = await api.windows.getAll({ populate: true });
      return all.map(({ id, incognito, tabs }) => ({
        id,
        incognito,
        libraries: (tabs ?? []).filter((tab) => tab.url?.startsWith(url)).length,
      }));
    }, library());
  /** Those in which the library is open. */
  const homes = async () => (await windows()).filter(({ libraries }) => libraries > 0);
  let lastUsed: number | undefined;

  beforeAll(async () => {
    serveFixtures(stage.server);
    await stage.browser.open(liputan6.url);
    await stage.reader.open();
    await stage.reader.clickOn('readerSave');
    await stage.reader.shows('that it is saved', ({ buttons }) => buttons.includes(say('readerSaved')));
    // Neither the first window nor the last: the reader was last seen to change tabs in it.
    lastUsed = await stage.browser.inExtension(async (api) => {
      const url = ['about:blank', 'about:blank'];
      const window = await api.windows.create({ url });
      await api.tabs.update(window.tabs![1]!.id!, { active: true });
      return window.id;
    });
    await stage.browser.openPrivately(detik.url);
  });

  test('the library opens from it in the normal window that was used last', async () => {
    await stage.reader.open();
    await stage.browser.press('l');
    const [home] = await until('the library', async () => {
      const found = await homes();
      return found.length > 0 ? found : null;
    });
    expect(home).toEqual({ id: lastUsed, incognito: false, libraries: 1 });
  });

  test('settings opened in it by hand are the ones there are, and changed for all', async () => {
    if (stage.browser.name === 'chromium') return;
    await stage.browser.open(`${stage.browser.extensionOrigin}/options.html`);
    await stage.own.says(say('settingsTitle'));
    const stored = () => stage.browser.inExtension(async (api) => api.storage.sync.get('reading'));
    const before = await stored();
    await stage.own.click(say('typeLarger'));
    await until('the change', async () => JSON.stringify(await stored()) !== JSON.stringify(before));
  });

  test('the library opened in it by hand says that it is not there, and opens where it is', async () => {
    if (stage.browser.name === 'chromium') {
      // Chromium takes our pages out of a private window by itself.
      await stage.browser.open(library()).catch(() => undefined);
      expect(await stage.browser.url()).not.toBe(library());
      return;
    }
    const there = `${library()}#/semua`;
    await stage.browser.open(there);
    await stage.own.says(say('privateTitle'));
    const shown = await stage.own.text();
    for (const other of ['libraryEmptyTitle', 'libraryErrorTitle'] as const)
      expect(shown).not.toContain(say(other));
    await stage.own.click(say('privateOpen'));
    await until('the library in a normal window', async () =>
      (await homes()).some(({ incognito, libraries }) => !incognito && libraries > 1),
    );
    await stage.browser.open(detik.url);
    await stage.browser.inExtension(
      async (api, windowId, address) => {
        const tabs = await api.tabs.query({ windowId });
        await api.tabs.remove(tabs.flatMap(({ id, url }) => (url === address ? [] : (id ?? []))));
      },
      lastUsed,
      there,
    );
    await stage.browser.followTab((url) => url === there);
    const titles = await stage.own.headlines('what is saved', ({ length }) => length > 0);
    expect(titles).toEqual([liputan6.headline]);
  });
});
