import { beforeAll, expect, test } from 'vitest';
import { detik, kompas, liputan6, smallPortal } from '../../fixtures/index.ts';
import { inEachBrowser } from '../harness/in-each-browser.ts';
import { message } from '../harness/messages.ts';
import { serveFixtures } from '../harness/serve-fixtures.ts';
import { marksIn, selectText } from '../harness/story-selection.ts';
import { until } from '../harness/until.ts';

inEachBrowser('a private window', (stage) => {
  const say = (key: Parameters<typeof message>[1], ...fill: (string | number)[]) =>
    message(stage.browser.language, key, ...fill);
  const inPopup = (selector: string) =>
    stage.browser.inReader((root, wanted) => root.querySelectorAll(wanted).length, selector);
  const saved = ({ buttons }: { buttons: string[] }) => buttons.includes(say('readerSaved'));

  beforeAll(async () => {
    serveFixtures(stage.server);
    await stage.browser.open(liputan6.url);
    await stage.browser.openPrivately(detik.url);
  });

  test('is really one, and its stories are read in it', async () => {
    expect((await stage.reader.open()).headline).toBe(detik.headline);
    // The click let us see the tab's address.
    const tabs = await stage.browser.inExtension((api, url) => api.tabs.query({ url }), detik.url);
    expect(tabs.map(({ incognito }) => incognito)).toEqual([true]);
  });

  test('keeps nothing unasked: a highlight asks for its story to be saved first', async () => {
    await stage.browser.open(smallPortal.url);
    await stage.reader.open();
    await until('highlights to be possible', () => inPopup('.note-told'));
    await selectText(stage.browser, 'popup', 'timbangannya jelas', 'ditulis di papan');
    await until('what can be done with the selection', () => inPopup('.note-bar'));
    await stage.reader.click(say('notesMark', say('notesGreen')));
    const asking = await stage.reader.shows('the question', ({ status }) => status === say('notesPrivate'));
    expect(saved(asking)).toBe(false);
    expect(await marksIn(stage.browser, 'popup')).toEqual([]);
    // The last button of that name is the question's.
    await stage.reader.clickOn('readerSave');
    await stage.reader.shows('that it is saved', saved);
    const text = 'timbangannya jelas dan harganya ditulis di papan';
    await until('the mark', async () => (await marksIn(stage.browser, 'popup')).length > 0);
    expect(await marksIn(stage.browser, 'popup')).toEqual([{ text, colour: 'green' }]);
  });

  test('saves what is asked for, and the library opened from it has that and nothing else', async () => {
    await stage.browser.open(kompas.url);
    await stage.reader.open();
    await stage.reader.clickOn('readerSave');
    await stage.reader.shows('that it is saved', saved);
    await stage.reader.clickOn('readerOpenLibrary');
    await stage.browser.followTab((url) => url.includes('library.html'));
    const all = await stage.own.headlines('the stories', ({ length }) => length > 1);
    expect(all.sort()).toEqual([kompas.headline, smallPortal.headline].sort());
  });
});
