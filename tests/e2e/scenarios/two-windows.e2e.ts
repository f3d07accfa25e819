import { beforeAll, expect, test } from 'vitest';
import { inEachBrowser } from '../harness/in-each-browser.ts';
import { LibraryPage } from '../harness/library-page.ts';
import { makeStories } from '../harness/made-stories.ts';
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
});
