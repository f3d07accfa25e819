import { beforeAll, expect, test } from 'vitest';
import { aboutPage, detik, smallPortal } from '../../fixtures/index.ts';
import { inEachBrowser } from '../harness/in-each-browser.ts';
import { LibraryPage } from '../harness/library-page.ts';
import { message } from '../harness/messages.ts';
import { serveFixtures } from '../harness/serve-fixtures.ts';
import { until } from '../harness/until.ts';

const GONE = 'https://warta-lembah.example/sudah-dihapus/';

inEachBrowser('links added by address', (stage) => {
  let library: LibraryPage;
  const say = (...[key, ...fill]: [Parameters<typeof message>[1], ...(string | number)[]]) =>
    message(stage.browser.language, key, ...fill);
  const asked: string[] = [];

  /** Opens the dialog, pastes, and presses its button. */
  async function add(text: string, count: number): Promise<void> {
    await library.click(say('addTitle'));
    await library.typeInto('.add textarea', text);
    await library.click(say('addSome', count));
  }

  beforeAll(async () => {
    library = new LibraryPage(stage.browser);
    serveFixtures(stage.server);
    stage.server.server.on('request', ({ headers }: { headers: Record<string, string> }) => {
      asked.push(`${headers.host} ${headers.cookie ?? ''}${headers.referer ?? ''}`.trim());
    });
    stage.server.play('rusak.example', (_request, response) => {
      response.writeHead(503).end();
      return true;
    });
    await library.go('#/');
  });

  test('stand in the list at once, each once, and nothing is asked of the web', async () => {
    await add(`lihat ini: ${smallPortal.url}\n\n${detik.url}.\n${detik.url}\nbukan alamat`, 2);
    await library.says(say('addDone', 2));
    await library.listsAll(2);
    await library.says(say('libraryNotFetched'));
    expect(asked).toEqual([]);
  });

  test('without leave to fetch, say so and lead to the page itself', async () => {
    await library.click((await library.titles())[0] ?? '');
    await library.says(say('fetchNow'));
    await library.says(say('libraryOriginal'));
    expect(asked).toEqual([]);
  });

  test('are fetched when opened, once the host is allowed, and can be read without the web', async () => {
    await stage.browser.allowHosts();
    await library.go('#/');
    await library.listsAll(2);
    const [first = ''] = await library.titles();
    await library.click(first);
    const text = await library.story();
    const fixture = [smallPortal, detik].find(({ headline }) => text.includes(headline));
    expect(text).toContain(fixture?.ends);
    for (const clutter of fixture?.clutter ?? []) expect(text).not.toContain(clutter);
    expect(asked.filter((request) => request.includes(' '))).toEqual([]);

    const count = asked.length;
    await library.go('#/');
    await library.listsAll(2);
    await library.click(fixture?.headline ?? '');
    expect(await library.story()).toContain(fixture?.ends);
    expect(asked.slice(count)).toEqual([]);
  });

  test.each([
    ['a page that is gone', GONE, 'fetchNotFound'],
    ['a page that is no story', aboutPage.url, 'fetchNotArticle'],
    ['a site that does not answer', 'https://rusak.example/berita/1', 'fetchUnreachable'],
  ] as const)('say plainly what is wrong: %s', async (_what, url, key) => {
    await library.go('#/');
    await add(url, 1);
    await library.says(say('addDone', 1));
    await until('its row', async () => (await library.titles())[0]?.includes(new URL(url).host) ?? false);
    await library.click((await library.titles())[0] ?? '');
    await library.says(say(key, new URL(url).host));
    await library.says(say('errorRetry'));
  });

  test('are offered when they are pasted anywhere', async () => {
    await library.go('#/');
    await library.paste('https://kabar-pesisir.example/berita/9');
    await library.says(say('addSome', 1));
    await stage.browser.press('Escape');
  });
});
