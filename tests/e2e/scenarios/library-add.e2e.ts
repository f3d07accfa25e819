import type { IncomingMessage } from 'node:http';
import { beforeAll, expect, test } from 'vitest';
import { aboutPage, detik, smallPortal } from '../../fixtures/index.ts';
import { inEachBrowser } from '../harness/in-each-browser.ts';
import { LibraryPage } from '../harness/library-page.ts';
import { message } from '../harness/messages.ts';
import { seedLibrary } from '../harness/seed-library.ts';
import { serveFixtures } from '../harness/serve-fixtures.ts';
import { namesOf, pageOf, partOf, SplitSite } from '../harness/split-site.ts';

const HOST = new URL(smallPortal.url).origin;
const GONE = 'https://warta-lembah.example/sudah-dihapus/';

/** As an import from elsewhere brings it. */
const link = (url: string) => ({
  url,
  title: '',
  savedAt: null,
  readAt: null,
  favourite: false,
  tags: [],
  progress: null,
});

inEachBrowser('links added by address', (stage) => {
  let library: LibraryPage;
  const say = (...[key, ...fill]: [Parameters<typeof message>[1], ...(string | number)[]]) =>
    message(stage.browser.language, key, ...fill);
  const asked: string[] = [];
  /** Requests that say more than what is asked for. */
  const told: string[] = [];

  /** Opens the dialog, pastes, and presses its button. */
  async function add(text: string, count: number): Promise<void> {
    await library.click(say('addTitle'));
    await library.typeInto('.add textarea', text);
    await library.click(say('addSome', count));
  }

  beforeAll(async () => {
    library = new LibraryPage(stage.browser);
    serveFixtures(stage.server);
    stage.server.server.on('request', ({ headers, url }: IncomingMessage) => {
      asked.push(`https://${headers.host}${url}`);
      if (headers.cookie ?? headers.referer) told.push(`${url}: ${headers.cookie} ${headers.referer}`);
    });
    stage.server.play('rusak.example', (_request, response) => {
      response.writeHead(503).end();
      return true;
    });
    await stage.browser.grantHostsWhenAsked();
    await library.go('#/');
  });

  test('are asked for by nobody until the reader allows their host, and then kept for good', async () => {
    await seedLibrary(stage.browser, [link(smallPortal.url)]);
    await library.listsAll(1);
    await library.says(say('libraryNotFetched'));
    await library.click(await library.titleWith(new URL(smallPortal.url).host));
    await library.says(say('fetchAsk', new URL(smallPortal.url).host));
    await library.says(say('libraryOriginal'));
    // Firefox asks for things of its own.
    expect(asked.filter((url) => url.startsWith(HOST))).toEqual([]);

    await library.click(say('fetchNow'));
    const text = await library.story();
    expect(text).toContain(smallPortal.headline);
    expect(text).toContain(smallPortal.ends);
    for (const clutter of smallPortal.clutter) expect(text).not.toContain(clutter);
    expect(told).toEqual([]);

    const count = asked.length;
    await library.go('#/');
    await library.click(smallPortal.headline);
    expect(await library.story()).toContain(smallPortal.ends);
    expect(asked.slice(count)).not.toContain(smallPortal.url);
  });

  test('stand in the list at once, each once, and are fetched when they are opened', async () => {
    await library.go('#/');
    await add(`lihat ini: ${detik.url}.\n\n${detik.url}\nbukan alamat\n${GONE}`, 2);
    await library.says(say('addDone', 2));
    await library.listsAll(3);
    await library.click(await library.titleWith('detik.com'));
    expect(await library.story()).toContain(detik.ends);
    await library.go('#/');
    await library.headlines('the story', (titles) => titles.includes(detik.headline));
  });

  test('are fetched whole where their story is cut into pages', async () => {
    const path = '/read/2024/01/15/10000031/rapat-warga-desa';
    const pager = `<div class="paging">Halaman: <b>1</b> <a href="${path}?page=2">2</a> <a href="${path}?page=3">3</a></div>`;
    new SplitSite(stage.server, 'megapolitan.kompas.com', {
      [path]: pageOf(partOf(1), pager),
      [`${path}?page=all`]: pageOf(partOf(1) + partOf(2) + partOf(3), ''),
    });
    await library.go('#/');
    await add(`https://megapolitan.kompas.com${path}`, 1);
    await library.says(say('addDone', 1));
    await library.click(await library.titleWith('megapolitan.kompas.com'));
    const text = await library.story();
    for (const name of namesOf(1, 2, 3)) expect(text).toContain(`Bagian ${name}`);
  });

  test.each([
    ['a page that is gone', `${GONE}2/`, 'fetchNotFound'],
    ['a page that is no story', aboutPage.url, 'fetchNotArticle'],
    ['a site that does not answer', 'https://rusak.example/berita/1', 'fetchUnreachable'],
  ] as const)('say plainly what is wrong: %s', async (_what, url, key) => {
    await library.go('#/');
    await add(url, 1);
    await library.says(say('addDone', 1));
    const { host, pathname } = new URL(url);
    await library.click(await library.titleWith(host + pathname.replace(/\/$/, '')));
    await library.says(say(key, host));
    await library.says(say('errorRetry'));
  });

  test('are offered when they are pasted anywhere', async () => {
    await library.go('#/');
    await library.paste('https://kabar-pesisir.example/berita/9');
    await library.says(say('addSome', 1));
    await stage.browser.press('Escape');
  });
});
