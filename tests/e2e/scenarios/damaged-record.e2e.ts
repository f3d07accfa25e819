import { beforeAll, expect, test } from 'vitest';
import { inEachBrowser } from '../harness/in-each-browser.ts';
import { LibraryPage } from '../harness/library-page.ts';
import { makeStories } from '../harness/made-stories.ts';
import { message } from '../harness/messages.ts';
import { rewriteRecords, type Rewriting } from '../harness/rewrite-records.ts';
import { seedLibrary } from '../harness/seed-library.ts';

const STORIES = makeStories(3).map((story) => ({ ...story, readAt: null }));
const [first, damaged, last] = STORIES.map(({ title }) => title) as [string, string, string];

inEachBrowser('a record that was damaged', (stage) => {
  let library: LibraryPage;
  const say = (key: Parameters<typeof message>[1]) => message(stage.browser.language, key);

  beforeAll(async () => {
    library = new LibraryPage(stage.browser);
    await library.go('#/');
    await seedLibrary(stage.browser, STORIES);
    const spoil = { keys: 'article:', holding: damaged, replace: [['"v":\\d+', '"v":"rusak"']] } as Rewriting;
    expect(await rewriteRecords(stage.browser, spoil)).toBe(1);
  });

  test('is shown as such, the others as ever, and can be deleted', async () => {
    await library.go('#/');
    await library.listsAll(STORIES.length);
    expect((await library.titles()).sort()).toEqual([say('libraryCorrupt'), first, last].sort());
    await library.says(say('libraryCorruptHow'));
    await library.clickInRow(say('libraryCorrupt'), 'libraryDelete');
    await library.listsAll(STORIES.length - 1);
    expect((await library.titles()).sort()).toEqual([first, last].sort());
  });
});
