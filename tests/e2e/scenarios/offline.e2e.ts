import { beforeAll, expect, test } from 'vitest';
import { detik, smallPortal } from '../../fixtures/index.ts';
import { inEachBrowser } from '../harness/in-each-browser.ts';
import { LibraryPage } from '../harness/library-page.ts';
import { makeStories } from '../harness/made-stories.ts';
import { message } from '../harness/messages.ts';
import { seedLibrary } from '../harness/seed-library.ts';
import { serveFixtures } from '../harness/serve-fixtures.ts';

inEachBrowser('a device without a network', (stage) => {
  let library: LibraryPage;
  const say = (...[key, ...fill]: [Parameters<typeof message>[1], ...(string | number)[]]) =>
    message(stage.browser.language, key, ...fill);

  beforeAll(async () => {
    library = new LibraryPage(stage.browser);
    serveFixtures(stage.server);
    const link = { url: smallPortal.url, title: 'Tautan', savedAt: null, readAt: null, favourite: false };
    await seedLibrary(stage.browser, [...makeStories(3), { ...link, tags: [], progress: null }]);
    await stage.browser.grantHostsWhenAsked();
  });

  test('says so, reads what is there, and asks for nothing', async () => {
    await library.go('#/');
    await library.listsAll(4);
    await stage.browser.faults.setOffline(true);
    stage.server.asked.length = 0;
    await library.says(say('libraryOffline'));
    const title = (await library.titles()).find((each) => each !== 'Tautan') ?? '';
    expect(await library.read(title)).toContain(title);
    expect(stage.server.asked).toEqual([]);
  });

  test('says so where a link would be fetched, and fetches it when there is one again', async () => {
    await library.goBack();
    await library.click('Tautan');
    await library.click(say('fetchNow'));
    await library.says(say('fetchOffline'));
    await stage.browser.faults.setOffline(false);
    await library.click(say('errorRetry'));
    expect(await library.story()).toContain(smallPortal.ends);
  });

  test('saves what is on the screen', async () => {
    await stage.browser.open(detik.url);
    await stage.reader.open();
    await stage.browser.faults.setOffline(true);
    await stage.reader.clickOn('readerSave');
    await stage.reader.shows('that it is saved', ({ buttons }) => buttons.includes(say('readerSaved')));
    await stage.browser.faults.setOffline(false);
  });
});
