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

  test('it follows a story that opens without loading a page, and the way back', async () => {
    await stage.browser.open(frontPage.url);
    await stage.browser.inPage(showStory, detik.url, detik.headline);
    await toolbarSays(stage.browser, 'actionArticleTitle');

    await stage.browser.inPage((page) => {
      page.defaultView?.addEventListener('popstate', () => page.querySelector('main')?.replaceChildren());
      page.defaultView?.history.back();
    });
    await toolbarSays(stage.browser, 'actionTitle');
    expect(await stage.browser.url()).toBe(frontPage.url);
  });

  test('a site on no list is left alone until the click', async () => {
    await stage.browser.open(smallPortal.url);
    expect((await stage.reader.open()).headline).toBe(smallPortal.headline);
    expect(await toolbarTitle(stage.browser)).toBe(message(stage.browser.language, 'actionTitle'));
  });
});

/** What a site's own router does. */
function showStory(page: Document, url: string, headline: string): void {
  page.defaultView?.history.pushState(null, '', url);
  page.title = headline;
  const heading = page.createElement('h1');
  heading.textContent = headline;
  const blocks = Array.from({ length: 6 }, () => {
    const paragraph = page.createElement('p');
    paragraph.textContent = `Kapal itu kini ramai sejak pagi, kata pengelolanya, ${'dan pembacanya terus bertambah '.repeat(5)}.`;
    return paragraph;
  });
  page.querySelector('main')?.replaceChildren(heading, ...blocks);
}
