import { beforeAll, expect, test } from 'vitest';
import { detik, kompas, smallPortal, tribun } from '../../fixtures/index.ts';
import { inEachBrowser } from '../harness/in-each-browser.ts';
import { message } from '../harness/messages.ts';
import { serveFixtures } from '../harness/serve-fixtures.ts';
import { until } from '../harness/until.ts';

inEachBrowser('search in the library', (stage) => {
  const { headline } = detik;

  beforeAll(async () => {
    serveFixtures(stage.server);
    for (const { url } of [detik, kompas, smallPortal, tribun]) {
      await stage.browser.open(url);
      await stage.reader.open();
      await stage.reader.clickOn('readerSave');
      const saved = message(stage.browser.language, 'readerSaved');
      await stage.reader.shows('that it is saved', ({ buttons }) => buttons.includes(saved));
    }
  });

  async function openLibrary(): Promise<void> {
    await stage.own.open('library.html');
    await stage.own.headlines('all four', (titles) => titles.length === 4);
  }

  /** Types into the search box as a person does, key by key. */
  async function type(text: string): Promise<void> {
    await stage.browser.press('Escape');
    await stage.browser.press('/');
    for (const key of text) await stage.browser.press(key);
  }

  const finds = (what: string, wanted: string[]) =>
    stage.own.headlines(what, (titles) => titles.join('|') === wanted.join('|'));

  const marked = () =>
    until('marks', () =>
      stage.browser.inPage((page) => {
        const marks = [...page.querySelectorAll('.row mark')].map((mark) => mark.textContent ?? '');
        return marks.length > 0 ? marks : null;
      }),
    );

  test('as it is typed, by a word of the headline', async () => {
    await openLibrary();
    await type('perpustak');
    await finds('the one story', [headline]);
    expect(await marked()).toContain('Perpustakaan');
  });

  test('by words of the text, with a passage around them', async () => {
    await openLibrary();
    await type('semester');
    await finds('the story that ends so', [smallPortal.headline]);
    const passages = await until('a passage', () =>
      stage.browser.inPage((page) => {
        const shown = [...page.querySelectorAll('.row mark')].map((mark) => mark.parentElement?.textContent);
        return shown.length > 0 ? shown : null;
      }),
    );
    expect(passages.join()).toContain('tugas akhir semester');
  });

  test('with filters in the text', async () => {
    await openLibrary();
    await type('situs:detik');
    await finds('what is of that site', [headline]);
  });

  test('what is saved while the library is open is found, and what is deleted is not', async () => {
    await openLibrary();
    await type('perpustak');
    await finds('the one story', [headline]);
    const draft = {
      url: 'https://koran.example/perpustakaan',
      canonicalUrl: 'https://koran.example/perpustakaan',
      title: 'Perpustakaan Baru',
      html: '<p>Isi</p>',
      text: 'Isi',
    };
    await stage.browser.inPage(async (_page, data) => {
      type Api = { runtime: { sendMessage(message: unknown): Promise<unknown> } };
      const { chrome } = globalThis as unknown as { chrome: Api };
      await chrome.runtime.sendMessage({ type: 'saveArticle', data });
    }, draft);
    await stage.own.headlines('both', (titles) => titles.length === 2);
    await stage.own.clickInRow(draft.title, 'libraryDelete');
    await finds('the first alone', [headline]);
  });

  test('when the index was lost', async () => {
    await openLibrary();
    await stage.browser.open(stage.browser.extensionOrigin + '/options.html');
    await stage.browser.inPage(
      () =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.deleteDatabase('bening-search');
          request.onsuccess = () => resolve();
          request.onerror = () => reject(request.error);
        }),
    );
    await openLibrary();
    await type('semester');
    await finds('the story', [smallPortal.headline]);
  });
});
