import { beforeAll, expect, test } from 'vitest';
import { detik, frontPage, kompas, liputan6, smallPortal, tribun } from '../../fixtures/index.ts';
import { inEachBrowser } from '../harness/in-each-browser.ts';
import { message } from '../harness/messages.ts';
import { serveFixtures } from '../harness/serve-fixtures.ts';
import { toolbarSays, toolbarTitle } from '../harness/toolbar-title.ts';

inEachBrowser('the toolbar button says what is there, without a click', (stage) => {
  beforeAll(() => serveFixtures(stage.server));

  test.each([detik, kompas, tribun, liputan6])('an article: $url', async ({ url }) => {
    await stage.browser.open(url);
    await toolbarSays(stage.browser, 'actionArticleTitle');
  });

  test('a front page is none', async () => {
    await stage.browser.open(detik.url);
    await toolbarSays(stage.browser, 'actionArticleTitle');
    await stage.browser.open(frontPage.url);
    await toolbarSays(stage.browser, 'actionTitle');
  });

  test('it follows navigation inside the page', async () => {
    await stage.browser.open(frontPage.url);
    await stage.browser.inPage(
      (page, url, headline) => {
        page.defaultView?.history.pushState(null, '', url);
        const title = page.createElement('h1');
        title.textContent = headline;
        const body = page.createElement('div');
        for (let count = 0; count < 6; count++) {
          const paragraph = page.createElement('p');
          paragraph.textContent =
            'Kapal itu kini ramai oleh anak-anak yang datang untuk membaca, dan para relawan mendampingi mereka setiap akhir pekan di dermaga.';
          body.append(paragraph);
        }
        page.querySelector('main')?.replaceChildren(title, body);
        page.title = headline;
      },
      new URL(detik.url).pathname,
      detik.headline,
    );
    await toolbarSays(stage.browser, 'actionArticleTitle');
    await stage.browser.inPage((page) => page.defaultView?.history.pushState(null, '', '/indeks'));
    await toolbarSays(stage.browser, 'actionTitle');
  });

  test('a site on no list is left alone until the click', async () => {
    await stage.browser.open(smallPortal.url);
    expect((await stage.reader.open()).headline).toBe(smallPortal.headline);
    expect(await toolbarTitle(stage.browser)).toBe(message(stage.browser.language, 'actionTitle'));
  });
});
