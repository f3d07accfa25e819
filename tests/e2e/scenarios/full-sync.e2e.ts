import { beforeAll, expect, test } from 'vitest';
import { detik, kompas } from '../../fixtures/index.ts';
import { fillSync } from '../harness/fill-sync.ts';
import { inEachBrowser } from '../harness/in-each-browser.ts';
import { message } from '../harness/messages.ts';
import { serveFixtures } from '../harness/serve-fixtures.ts';
import { until } from '../harness/until.ts';

/** Choices that are there before: what the reader can give up for new ones. */
const OFF = ['share', 'related', 'read-also', 'ad', 'promo', 'comments', 'newsletter', 'video', 'tags'];
const SITES = ['tempo', 'tribunnews', 'liputan6'];

inEachBrowser('sync storage that is full', (stage) => {
  const say = (key: Parameters<typeof message>[1], ...fill: string[]) =>
    message(stage.browser.language, key, ...fill);
  const stored = () => stage.browser.inExtension((api) => api.storage.sync.get(null));
  let before: Record<string, unknown> = {};

  const isFull = ({ status }: { status: string }) => status === say('settingsFull');
  const sizeInPopup = () =>
    stage.browser.inReader((root) => getComputedStyle(root.querySelector('.article-body p')!).fontSize);

  beforeAll(async () => {
    serveFixtures(stage.server);
    await stage.own.open('options.html');
    await stage.browser.inPage(
      async (page, sites, kinds) => {
        const { chrome } = page.defaultView as unknown as {
          chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
        };
        for (const site of sites)
          for (const kind of kinds)
            await chrome.runtime.sendMessage({
              type: 'setRemoval',
              data: { site, removal: `generic/${kind}`, on: false },
            });
      },
      SITES,
      OFF,
    );
    before = await fillSync(stage.browser);
    expect(Object.keys(before).filter((key) => key.startsWith('site:'))).toHaveLength(SITES.length);
    await stage.browser.open(kompas.url);
    await stage.reader.open();
  });

  test('a rule that is switched off in the popup is on again, with words', async () => {
    const rule = (await stage.reader.openRules()).rules.find(({ on }) => on);
    await stage.reader.click(rule?.name ?? '');
    await stage.reader.shows('that there is no room', isFull);
    await stage.reader.shows('it on again', (state) =>
      state.rules.some(({ name, on }) => name === rule?.name && on),
    );
    expect(await stored()).toEqual(before);
  });

  test('a site that is switched off is on again, with words', async () => {
    await stage.browser.open(detik.url);
    await stage.reader.open();
    await stage.reader.openRules();
    await stage.reader.clickOn('rulesDisable');
    const popup = await stage.reader.shows('that there is no room', isFull);
    expect(popup.buttons).toContain(say('rulesDisable'));
    expect(await stored()).toEqual(before);
  });

  test('text that is made larger in the popup is what it was, with words', async () => {
    await stage.browser.open(kompas.url);
    await stage.reader.open();
    const size = await sizeInPopup();
    await stage.browser.press('+');
    await stage.reader.shows('that there is no room', isFull);
    await until('the size it had', async () => (await sizeInPopup()) === size);
    expect(await stored()).toEqual(before);
  });

  test('so it is in the settings, where doing what the words say makes room', async () => {
    await stage.own.open('options.html');
    await stage.own.click(say('typeLarger'));
    await stage.own.says(say('settingsFull'));
    expect(await stored()).toEqual(before);
    // Out from under the line that says it.
    await stage.browser.inPage((page) => page.querySelector('#sites-title')?.scrollIntoView());
    await stage.own.click(say('settingsResetAll'));
    await stage.own.click(say('settingsReset'));
    await stage.own.says(say('settingsResetAllDone'));
    await stage.own.click(say('typeLarger'));
    await until('the choice to be kept', async () => 'reading' in (await stored()));
    const fillers = (all: object) =>
      Object.fromEntries(Object.entries(all).filter(([key]) => !/^(?:site:|reading)/.test(key)));
    expect(fillers(await stored())).toEqual(fillers(before));
  });
});
