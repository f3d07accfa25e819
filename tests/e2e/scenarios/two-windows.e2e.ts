import { beforeAll, expect, test } from 'vitest';
import { inEachBrowser } from '../harness/in-each-browser.ts';
import { LibraryPage } from '../harness/library-page.ts';
import { makeStories } from '../harness/made-stories.ts';
import { message } from '../harness/messages.ts';
import { seedLibrary } from '../harness/seed-library.ts';
import { until } from '../harness/until.ts';

/** Links that each window adds, one message each, and tags it gives to one story on the side. */
const EACH = 15;

interface Window {
  chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
  beningDone?: boolean;
}

inEachBrowser('the library', (stage) => {
  let library: LibraryPage;
  const say = (key: Parameters<typeof message>[1]) => message(stage.browser.language, key);

  beforeAll(async () => {
    library = new LibraryPage(stage.browser);
    await seedLibrary(stage.browser, makeStories(3));
    await library.go('#/');
    await library.listsAll(3);
  });

  test('loses nothing where two windows write at once', async () => {
    const id = await stage.browser.inPage(
      (page) => page.querySelector('.row')?.getAttribute('data-id') ?? '',
    );
    await stage.browser.inPage(
      (page, story, count) => {
        const view = page.defaultView as unknown as Window;
        const send = (type: string, data: object) => view.chrome.runtime.sendMessage({ type, data });
        const all = Array.from({ length: count }, (_link, at) => [
          send('addLinks', { urls: [`https://satu.example/${at}`], tags: [] }),
          send('setTags', { ids: [story], add: [`satu-${at}`], remove: [] }),
        ]);
        void Promise.all(all.flat()).then(() => (view.beningDone = true));
      },
      id,
      EACH,
    );
    await stage.browser.inExtension(
      async (api, story, count) => {
        const send = (type: string, data: object) => api.runtime.sendMessage({ type, data });
        const all = Array.from({ length: count }, (_link, at) => [
          send('addLinks', { urls: [`https://dua.example/${at}`], tags: [] }),
          send('setTags', { ids: [story], add: [`dua-${at}`], remove: [] }),
        ]);
        await Promise.all(all.flat());
      },
      id,
      EACH,
    );
    await until('both to be done', () =>
      stage.browser.inPage((page) => (page.defaultView as unknown as Window).beningDone === true),
    );
    await library.listsAll(3 + 2 * EACH);
    const beside = await until('all tags', async () => {
      const tags = (await library.tagsBeside()).filter((tag) => /^(?:satu|dua)-/.test(tag));
      return tags.length === 2 * EACH ? tags : null;
    });
    expect(new Set(beside).size).toBe(2 * EACH);
  });

  test('shows a record that was damaged as such, and the others as ever', async () => {
    const before = await library.titles();
    await stage.browser.inExtension(async () => {
      const name = (await indexedDB.databases()).find((each) => each.name === '_pouch_bening')?.name ?? '';
      const database = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
      });
      const docs = database.transaction('docs', 'readwrite').objectStore('docs');
      await new Promise<void>((resolve) => {
        docs.getAll(IDBKeyRange.bound('article:', 'article:\uffff')).onsuccess = ({ target }) => {
          const records = (
            target as IDBRequest<{ data?: { v: unknown }; revs: Record<string, { data: { v: unknown } }> }[]>
          ).result;
          const [record] = records.filter((each) => JSON.stringify(each).includes('Bagian 2'));
          for (const revision of Object.values(record?.revs ?? {})) revision.data.v = 'rusak';
          if (record?.data) record.data.v = 'rusak';
          docs.transaction.oncomplete = () => resolve();
          docs.put(record);
        };
      });
      database.close();
    });
    await library.go('#/');
    await library.says(say('libraryCorrupt'));
    await library.says(say('libraryCorruptHow'));
    await library.listsAll(3 + 2 * EACH);
    const left = before.filter((title) => !title.includes('Bagian 2'));
    const shown = await library.titles();
    for (const title of left.slice(0, 5)) expect(shown).toContain(title);
    await library.clickInRow(say('libraryCorrupt'), 'libraryDelete');
    await library.listsAll(3 + 2 * EACH - 1);
    expect(await library.text()).not.toContain(say('libraryCorruptHow'));
  });
});
