import { beforeAll, expect, test } from 'vitest';
import { inEachBrowser } from '../harness/in-each-browser.ts';
import { LibraryPage } from '../harness/library-page.ts';
import { makeStories } from '../harness/made-stories.ts';
import { message } from '../harness/messages.ts';
import { rewriteRecords } from '../harness/rewrite-records.ts';
import { seedLibrary } from '../harness/seed-library.ts';
import { until } from '../harness/until.ts';

const STORIES = makeStories(4).map((story) => ({ ...story, readAt: null, favourite: false }));
const TITLES = STORIES.map(({ title }) => title);
const [first, second] = TITLES as [string, string];

inEachBrowser('the copy that is made before a library is brought up to date', (stage) => {
  let library: LibraryPage;
  const say = (...[key, ...fill]: [Parameters<typeof message>[1], ...(string | number)[]]) =>
    message(stage.browser.language, key, ...fill);
  const spoil = () =>
    rewriteRecords(stage.browser, { keys: 'article:', replace: [['"v":\\d+', '"v":"rusak"']] });

  beforeAll(async () => {
    library = new LibraryPage(stage.browser);
    await library.go('#/');
    await seedLibrary(stage.browser, STORIES);
  });

  test('is on nobody’s mind as long as there is none', async () => {
    await library.go('#/penyimpanan');
    await library.says(say('storageStories'));
    expect(await library.text()).not.toContain(say('snapshotTitle'));
  });

  test('is made of a library of version 1, at the first write after the update', async () => {
    const old: [string, string][] = [
      ['"v":2', '"v":1'],
      ['"topics":', '"labels":'],
      ['"tags":', '"own":'],
      ['"labels":', '"tags":'],
    ];
    expect(await rewriteRecords(stage.browser, { keys: 'article:', replace: old })).toBe(STORIES.length);
    const whole = { keys: 'library', replace: [['"version":2', '"version":1']] as [string, string][] };
    expect(await rewriteRecords(stage.browser, whole)).toBe(1);
    await stage.browser.faults.stopBackground();
    await library.go('#/');
    await library.clickInRow(first, 'libraryFavour');
    await library.goToShelf(say('libraryFavourites'));
    await library.listsAll(1);
    await library.go('#/penyimpanan');
    await library.says(say('snapshotTitle'));
    expect(await library.text()).toContain(String(STORIES.length));
  });

  test('gives the list back when all of it is lost, when the reader says so and not before', async () => {
    expect(await spoil()).toBe(STORIES.length);
    await library.go('#/');
    await library.listsAll(STORIES.length);
    expect(await library.titles()).toEqual(TITLES.map(() => say('libraryCorrupt')));
    await library.go('#/penyimpanan');
    await library.click(say('snapshotRestore'));
    await library.says(say('snapshotAskText'));
    await library.click(say('importCancel'));
    await library.go('#/');
    expect(await library.titles()).not.toContain(second);
    await library.go('#/penyimpanan');
    await library.click(say('snapshotRestore'));
    await library.says(say('snapshotAskText'));
    await library.click(say('snapshotRestore'));
    await library.says(say('snapshotDone', STORIES.length));
    await library.go('#/');
    await until('the titles', async () => (await library.titles()).includes(first));
    expect((await library.titles()).sort()).toEqual([...TITLES].sort());
    expect(await library.read(second)).toContain(STORIES[1]!.text!.slice(0, 40));
  });
});
