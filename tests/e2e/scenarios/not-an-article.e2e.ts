import { beforeAll, expect, test } from 'vitest';
import { frontPage, plainText } from '../../fixtures/index.ts';
import { inEachBrowser } from '../harness/in-each-browser.ts';
import { message } from '../harness/messages.ts';
import { serveFixtures } from '../harness/serve-fixtures.ts';

/** A page of the browser's own. */
const UNTOUCHABLE = { chromium: 'chrome://version/', firefox: 'about:support' };

inEachBrowser('where there is no story to read', (stage) => {
  beforeAll(() => serveFixtures(stage.server));

  test('a front page is said to be none, and can be tried all the same', async () => {
    await stage.browser.open(frontPage.url);
    await stage.browser.clickToolbar();
    const popup = await stage.reader.shows('that this is no article', ({ view }) => view === 'not-article');
    expect(popup.headline).toBe(message(stage.browser.language, 'notArticleTitle'));

    const force = message(stage.browser.language, 'notArticleForce');
    expect(popup.buttons).toContain(force);
    await stage.reader.click(force);
    const tried = await stage.reader.shows(
      'what there is',
      ({ view, buttons }) => view === 'article' || (view === 'not-article' && !buttons.includes(force)),
    );
    expect(tried.text).toContain(
      tried.view === 'article' ? 'Taman Bermain' : message(stage.browser.language, 'notArticleForced'),
    );
    await stage.reader.clickOn('readerClose');
    await stage.reader.isGone();
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
    await stage.own.says(message(stage.browser.language, 'noticeUntouchable'));
  });
});
