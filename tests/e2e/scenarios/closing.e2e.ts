import { beforeAll, beforeEach, expect, test } from 'vitest';
import { smallPortal } from '../../fixtures/index.ts';
import { inEachBrowser } from '../harness/in-each-browser.ts';
import { serveFixtures } from '../harness/serve-fixtures.ts';
import type { TestBrowser } from '../harness/test-browser.ts';

/** What a reader would notice to be different. */
function lookOf(browser: TestBrowser) {
  return browser.inPage((page) => ({
    body: page.body.outerHTML,
    root:
      page.documentElement.cloneNode(false) instanceof Element && page.documentElement.getAttributeNames(),
    besideBody: [...page.documentElement.children].map(({ tagName }) => tagName),
    scroll: page.defaultView?.scrollY,
    focus: page.activeElement?.textContent,
  }));
}

inEachBrowser('the popup goes and leaves the page as it was', (stage) => {
  let before: Awaited<ReturnType<typeof lookOf>>;

  beforeAll(() => serveFixtures(stage.server));
  beforeEach(async () => {
    await stage.browser.open(smallPortal.url);
    await stage.browser.inPage((page) => {
      page.querySelector<HTMLElement>('.related-post-box a')?.focus({ preventScroll: true });
      page.defaultView?.scrollTo({ top: 420, behavior: 'instant' });
    });
    before = await lookOf(stage.browser);
    await stage.reader.open();
  });

  const ways: Record<string, () => Promise<void>> = {
    Esc: () => stage.browser.press('Escape'),
    'the close button': () => stage.reader.clickOn('readerClose'),
    'a click on the veil': () => stage.browser.clickAt(20, 400),
    'a second click on the toolbar': () => stage.browser.clickToolbar(),
  };

  test.each(Object.entries(ways))('by %s', async (_name, close) => {
    expect(before.scroll).toBe(420);
    await close();
    await stage.reader.isGone();
    expect(await lookOf(stage.browser)).toEqual(before);
  });

  test('and it opens again', async () => {
    await stage.browser.press('Escape');
    await stage.reader.isGone();
    expect((await stage.reader.open()).headline).toBe(smallPortal.headline);
  });
});
