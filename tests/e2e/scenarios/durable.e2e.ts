import { beforeAll, expect, test } from 'vitest';
import { detik, kompas, tribun } from '../../fixtures/index.ts';
import { inEachBrowser } from '../harness/in-each-browser.ts';
import { message } from '../harness/messages.ts';
import { serveFixtures } from '../harness/serve-fixtures.ts';

inEachBrowser('a browser that is killed', (stage) => {
  beforeAll(() => serveFixtures(stage.server));

  test('has all that was said to be saved when it comes back, and each of them opens', async () => {
    const stories = [detik, kompas, tribun];
    const saved = message(stage.browser.language, 'readerSaved');
    for (const { url } of stories) {
      await stage.browser.open(url);
      await stage.reader.open();
      await stage.reader.clickOn('readerSave');
      await stage.reader.shows('that it is saved', ({ buttons }) => buttons.includes(saved));
    }
    await stage.killAndRestart();
    await stage.own.open('library.html');
    const wanted = stories.map(({ headline }) => headline).reverse();
    const titles = await stage.own.headlines('all of them', ({ length }) => length === wanted.length);
    expect(titles).toEqual(wanted);
    await stage.own.click(tribun.headline);
    expect(await stage.own.story()).toContain(tribun.begins);
  });
});
