import { beforeAll, beforeEach, expect, test } from 'vitest';
import { inEachBrowser } from '../harness/in-each-browser.ts';
import { LibraryPage } from '../harness/library-page.ts';
import { makeStories } from '../harness/made-stories.ts';
import { message } from '../harness/messages.ts';
import { seedLibrary } from '../harness/seed-library.ts';
import { until } from '../harness/until.ts';

/** All unread, none a favourite, no tags: each test leaves them so, by its undo. */
const plain = (count: number) =>
  makeStories(count).map((story) => ({ ...story, readAt: null, favourite: false, tags: [] }));
const STORIES = plain(120);
/** More than travel in one message. */
const HUNDREDS = plain(620);
const TITLES = STORIES.map(({ title }) => title);

inEachBrowser('many stories at once', (stage) => {
  let library: LibraryPage;
  const say = (...[key, ...fill]: [Parameters<typeof message>[1], ...(string | number)[]]) =>
    message(stage.browser.language, key, ...fill);
  const undo = async () => {
    await library.click(say('readerUndo'));
    await library.says(say('libraryPutBack'));
  };

  beforeAll(async () => {
    library = new LibraryPage(stage.browser);
    await library.go('#/');
    await seedLibrary(stage.browser, STORIES);
  });

  beforeEach(async () => {
    await library.go('#/');
    await library.listsAll(STORIES.length);
  });

  test('are chosen by checkbox and by key, and archived with one undo', async () => {
    await library.tick(TITLES[1] ?? '');
    for (const key of ['j', 'j', 'x']) await stage.browser.press(key);
    await until('three chosen', async () => (await library.chosen()).length >= 2);
    const chosen = await library.chosen();
    await library.says(say('selectCount', chosen.length));
    await stage.browser.press('e');
    await library.listsAll(STORIES.length - chosen.length);
    await library.says(say('libraryDidArchive', chosen.length));
    await undo();
    await library.listsAll(STORIES.length);
    expect((await library.titles()).slice(0, 5)).toEqual(TITLES.slice(0, 5));
  });

  test('are chosen in a row with Shift', async () => {
    await stage.browser.press('j');
    await stage.browser.press('x');
    for (let at = 0; at < 4; at++) await stage.browser.press('j');
    await stage.browser.press('X');
    await until('five chosen', async () => (await library.chosen()).length === 5);
    expect(await library.chosen()).toEqual(TITLES.slice(0, 5));
    await stage.browser.press('Escape');
    await until('none chosen', async () => (await library.chosen()).length === 0);
  });

  test('all of them, drawn or not, are deleted and come back', async () => {
    await library.tick(TITLES[0] ?? '');
    await library.click(say('selectAll', STORIES.length));
    await library.says(say('selectCount', STORIES.length));
    await stage.browser.press('#');
    await library.says(say('libraryEmptyTitle'));
    await undo();
    await library.listsAll(STORIES.length);
  });

  test('get tags, with those there are offered, and lose them again', async () => {
    await library.tick(TITLES[0] ?? '');
    await library.tick(TITLES[1] ?? '');
    await stage.browser.press('t');
    await library.says(say('tagsTitleMany', 2));
    for (const key of [...'harga beras', 'Enter', 'Enter']) await stage.browser.press(key);
    await library.says(say('libraryDidTag', 2));
    await until('the tag beside the list', async () => (await library.tagsBeside()).includes('harga beras2'));

    await stage.browser.press('Escape');
    await library.tick(TITLES[2] ?? '');
    await stage.browser.press('t');
    for (const key of [...'har', 'ArrowDown', 'Enter', 'Enter']) await stage.browser.press(key);
    await until('three under the tag', async () => (await library.tagsBeside()).includes('harga beras3'));
    await undo();
    await until('two again', async () => (await library.tagsBeside()).includes('harga beras2'));
  });

  test('one becomes a favourite by key, and the next row takes the place of one that leaves', async () => {
    for (const key of ['j', 'j', 'f']) await stage.browser.press(key);
    await library.says(say('libraryDidFavour', 1));
    await stage.browser.press('e');
    await library.listsAll(STORIES.length - 1);
    await until('the row after it in focus', async () => (await library.focusedTitle()) === TITLES[2]);
    await stage.browser.press('u');
    await library.listsAll(STORIES.length);
    await library.goToShelf(say('libraryFavourites'));
    await library.listsAll(1);
    expect(await library.titles()).toEqual([TITLES[1]]);
  });

  test('a long press chooses on a touch screen, and a tap then chooses too', async () => {
    await library.longPress(TITLES[3] ?? '');
    await until('one chosen', async () => (await library.chosen()).length === 1);
    await library.tap(TITLES[5] ?? '');
    await until('two chosen', async () => (await library.chosen()).length === 2);
    expect(await stage.browser.url()).toMatch(/library\.html#\/$/);
  });
});

inEachBrowser('hundreds of stories at once', (stage) => {
  test('are archived part by part, and one undo brings all back', async () => {
    const library = new LibraryPage(stage.browser);
    const { language } = stage.browser;
    await library.go('#/');
    await seedLibrary(stage.browser, HUNDREDS);
    await library.listsAll(HUNDREDS.length);
    await library.tick(HUNDREDS[0]?.title ?? '');
    await library.click(message(language, 'selectAll', HUNDREDS.length));
    await stage.browser.press('e');
    await library.says(message(language, 'libraryDidArchive', HUNDREDS.length));
    await library.listsAll(0);
    await library.click(message(language, 'readerUndo'));
    await library.says(message(language, 'libraryPutBack'));
    await library.listsAll(HUNDREDS.length);
  });
});
