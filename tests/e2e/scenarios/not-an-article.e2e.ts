import { beforeAll, expect, test } from 'vitest';
import { aboutPage, frontPage, pdf, plainText } from '../../fixtures/index.ts';
import { inEachBrowser } from '../harness/in-each-browser.ts';
import { message } from '../harness/messages.ts';
import { serveFixtures } from '../harness/serve-fixtures.ts';

/** A page of the browser's own. */
const UNTOUCHABLE = { chromium: 'chrome://version/', firefox: 'about:support' };

inEachBrowser('where there is no story to read', (stage) => {
  beforeAll(() => serveFixtures(stage.server));

  const say = (key: Parameters<typeof message>[1]) => message(stage.browser.language, key);

  test('a page that is no story is said to be none, and can be read all the same', async () => {
    await stage.browser.open(aboutPage.url);
    await stage.browser.clickToolbar();
    const popup = await stage.reader.shows('that this is no article', ({ view }) => view === 'not-article');
    expect(popup.headline).toBe(say('notArticleTitle'));

    await stage.reader.clickOn('notArticleForce');
    const forced = await stage.reader.shows('the page', ({ view }) => view === 'article');
    expect(forced.headline).toBe(aboutPage.headline);
    expect(forced.paragraphs.at(-1)).toMatch(/dapat memeriksanya\.$/);
  });

  test('a front page has nothing to read even so', async () => {
    await stage.browser.open(frontPage.url);
    await stage.browser.clickToolbar();
    await stage.reader.clickOn('notArticleForce');
    await stage.reader.shows('that there is nothing', ({ text }) => text.includes(say('notArticleForced')));
  });

  test('a plain text is none', async () => {
    await stage.browser.open(plainText.url);
    await stage.browser.clickToolbar();
    await stage.reader.shows('that this is no article', ({ view }) => view === 'not-article');
  });

  test('a page no extension may touch opens the library, which says why', async () => {
    await stage.browser.open(UNTOUCHABLE[stage.browser.name]);
    await stage.browser.clickToolbar();
    await stage.browser.followTab((url) => url.startsWith(`${stage.browser.extensionOrigin}/library.html`));
    await stage.own.says(say('noticeUntouchable'));
  });

  test('a PDF opens the library, which says why', async () => {
    await stage.browser.open(pdf.url);
    await stage.browser.clickToolbar();
    await stage.browser.followTab((url) => url.startsWith(`${stage.browser.extensionOrigin}/library.html`));
    // Firefox shows PDFs in a page of its own.
    await stage.own.says(say(stage.browser.name === 'firefox' ? 'noticeUntouchable' : 'noticePdf'));
  });
});
