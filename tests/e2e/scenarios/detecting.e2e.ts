import { beforeAll, expect, test } from 'vitest';
import { detik, readFixture } from '../../fixtures/index.ts';
import { inEachBrowser, type Stage } from '../harness/in-each-browser.ts';
import { message } from '../harness/messages.ts';
import { until } from '../harness/until.ts';

const FRONT = new URL('/', detik.url).href;
const HEADLINES = Array.from(
  { length: 40 },
  (_, i) => `<a href="/${i}">Judul berita pilihan pembaca nomor ${i}</a>`,
);

inEachBrowser('the toolbar button says what the page is, before any click', (stage) => {
  const article = () => message(stage.browser.language, 'actionArticleTitle');
  const nothing = () => message(stage.browser.language, 'actionTitle');

  beforeAll(() => {
    stage.server.serve(detik.url, { body: readFixture(detik), headers: detik.headers });
    stage.server.serve(FRONT, { body: `<title>Kabar terkini</title><main>${HEADLINES.join('')}</main>` });
  });

  test('a story, then the front page of its site', async () => {
    await stage.browser.open(detik.url);
    await title(stage, article());
    await stage.browser.open(FRONT);
    await title(stage, nothing());
  });

  test('a story that the front page opens without loading a page, and the way back', async () => {
    await stage.browser.open(FRONT);
    await title(stage, nothing());
    await stage.browser.inPage(
      (document, url, headline) => {
        const text = `Warga lembah itu bekerja bersama sejak pagi, kata kepala desa, ${'dan hasilnya terlihat '.repeat(5)}.`;
        const blocks = Array.from({ length: 6 }, () =>
          Object.assign(document.createElement('p'), { textContent: text }),
        );
        const heading = Object.assign(document.createElement('h1'), { textContent: headline });
        document.defaultView!.history.pushState(null, '', url);
        document.title = headline;
        document.querySelector('main')!.replaceChildren(heading, ...blocks);
      },
      detik.url,
      detik.headline,
    );
    await title(stage, article());

    await stage.browser.inPage((document) => {
      document.defaultView!.addEventListener('popstate', () => {
        document.title = 'Kabar terkini';
        document.querySelector('main')!.replaceChildren();
      });
      document.defaultView!.history.back();
    });
    await title(stage, nothing());
    expect(await stage.browser.url()).toBe(FRONT);
  });
});

/** Waits until the button of the tab in front has this title. */
async function title({ browser }: Stage, wanted: string): Promise<void> {
  await until(`the button to say "${wanted}"`, async () => {
    const shown = await browser.inExtension(async (api) => {
      const [tab] = await api.tabs.query({ active: true });
      return api.action.getTitle({ tabId: tab!.id });
    });
    return shown === wanted;
  });
}
