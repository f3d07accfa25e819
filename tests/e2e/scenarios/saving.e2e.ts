import { beforeAll, expect, test } from 'vitest';
import type { ArticleFixture } from '../../fixtures/fixture.ts';
import { detik, kompas, liputan6, smallPortal, strictPolicy, tribun } from '../../fixtures/index.ts';
import { inEachBrowser } from '../harness/in-each-browser.ts';
import { message } from '../harness/messages.ts';
import { saveUnopened } from '../harness/save-unopened.ts';
import { serveFixtures } from '../harness/serve-fixtures.ts';
import { until } from '../harness/until.ts';

inEachBrowser('saved for later', (stage) => {
  beforeAll(() => serveFixtures(stage.server));

  const say = (key: Parameters<typeof message>[1]) => message(stage.browser.language, key);

  async function save({ url }: Pick<ArticleFixture, 'url'>): Promise<void> {
    await stage.browser.open(url);
    await stage.reader.open();
    await stage.reader.clickOn('readerSave');
    await stage.reader.shows('that it is saved', ({ buttons }) => buttons.includes(say('readerSaved')));
  }

  test('by the button, and the popup knows it the next time', async () => {
    await save(detik);
    await stage.browser.open(detik.url);
    await stage.reader.open();
    await stage.reader.shows('that it is saved', ({ buttons }) => buttons.includes(say('readerSaved')));
    await stage.own.open('library.html');
    await stage.own.headlines('the story', (titles) => titles.includes(detik.headline));
  });

  test('by the shortcut, without opening the popup', async () => {
    await saveUnopened(stage, kompas.url);
    expect(await stage.reader.state()).toBeNull();
    await stage.own.open('library.html');
    await stage.own.headlines('the story', (titles) => titles.includes(kompas.headline));
  });

  test('twice is one record, also under an address with tracking', async () => {
    await save(tribun);
    await stage.browser.open(`${tribun.url}?utm_source=surat&utm_medium=email`);
    await stage.reader.open();
    await stage.reader.shows('that it is saved', ({ buttons }) => buttons.includes(say('readerSaved')));
    await stage.reader.clickOn('readerSaved');
    await stage.reader.shows('that it was renewed', ({ status }) => status === say('readerSavedAgain'));
    await stage.own.open('library.html');
    const titles = await stage.own.headlines('the story', (shown) => shown.includes(tribun.headline));
    expect(titles.filter((title) => title === tribun.headline)).toHaveLength(1);
  });

  test('newest first; mark read; delete and undo', async () => {
    await save(liputan6);
    await save(smallPortal);
    await stage.own.open('library.html');
    const titles = await stage.own.headlines('both', (shown) => shown.length >= 2);
    expect(titles.slice(0, 2)).toEqual([smallPortal.headline, liputan6.headline]);

    await stage.own.clickInRow(smallPortal.headline, 'libraryArchive');
    await stage.own.headlines('one less', (shown) => !shown.includes(smallPortal.headline));
    await stage.own.clickInRow(liputan6.headline, 'libraryDelete');
    await stage.own.headlines('two less', (shown) => !shown.includes(liputan6.headline));
    await stage.own.click(say('readerUndo'));
    await stage.own.headlines('it again', (shown) => shown.includes(liputan6.headline));

    await stage.browser.open(`${stage.browser.extensionOrigin}/library.html#/arsip`);
    await stage.own.headlines('what was read', (shown) => shown.includes(smallPortal.headline));
  });

  test('and read with the network off', async () => {
    await save(strictPolicy);
    await stage.server.stop();
    await expect(stage.browser.open('https://news.detik.com/mati')).rejects.toThrow();

    await stage.own.open('library.html');
    await stage.own.headlines('the story', (shown) => shown.includes(strictPolicy.headline));
    await stage.own.click(strictPolicy.headline);
    const text = await until('the whole story', async () => {
      const shown = await stage.own.story();
      return shown.includes(strictPolicy.ends) ? shown : null;
    });
    expect(text).toContain(strictPolicy.headline);
    expect(text).toContain(strictPolicy.date);
  });
});
