import { beforeAll, expect, test } from 'vitest';
import { inEachBrowser } from '../harness/in-each-browser.ts';
import { LibraryPage } from '../harness/library-page.ts';
import { makeStories } from '../harness/made-stories.ts';
import { message } from '../harness/messages.ts';
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
    await stage.browser.inExtension(damage, damaged);
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

/** Runs in the extension: spoils the record of the story with that title, below PouchDB, as a fault of the disk would. */
async function damage(_api: unknown, title: string): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('_pouch_bening');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('open'));
  });
  const docs = database.transaction('docs', 'readwrite').objectStore('docs');
  await new Promise<void>((resolve, reject) => {
    docs.transaction.oncomplete = () => resolve();
    docs.transaction.onerror = () => reject(docs.transaction.error ?? new Error('write'));
    docs.getAll(IDBKeyRange.bound('article:', 'article:\uffff')).onsuccess = ({ target }) => {
      for (const record of (target as IDBRequest<object[]>).result) {
        const text = JSON.stringify(record);
        if (text.includes(title)) docs.put(JSON.parse(text.replace(/"v":\d+/g, '"v":"rusak"')));
      }
    };
  });
  database.close();
}
