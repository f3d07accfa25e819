import { message } from './messages.ts';
import type { TestBrowser } from './test-browser.ts';
import { until } from './until.ts';

/** Tabs in one go: Firefox gives a script 30 s. */
const AT_ONCE = 10;

/** Opens so many tabs at `url`, each in front for a moment, as the detector looks at what somebody sees. Answers their ids. */
export async function openTabs(browser: TestBrowser, url: string, count: number): Promise<number[]> {
  const ids: number[] = [];
  while (ids.length < count) {
    const some = Math.min(AT_ONCE, count - ids.length);
    ids.push(
      ...(await browser.inExtension(
        async (api, address, many) => {
          const made: number[] = [];
          while (made.length < many) made.push((await api.tabs.create({ url: address })).id ?? 0);
          return made;
        },
        url,
        some,
      )),
    );
  }
  return ids;
}

/** The same one after the other, each until it has loaded: Firefox paints only the last of some that are opened at once. */
export async function openTabsInTurn(browser: TestBrowser, url: string, count: number): Promise<number[]> {
  const ids: number[] = [];
  while (ids.length < count) {
    const [id = 0] = await openTabs(browser, url, 1);
    await until('a tab to load', () =>
      browser.inExtension(async (api, tab) => (await api.tabs.get(tab)).status === 'complete', id),
    );
    ids.push(id);
  }
  return ids;
}

/** Waits until the toolbar button of the last so many tabs knows a story; the others may never have been painted. */
export async function tabsAreKnown(browser: TestBrowser, ids: number[], least: number): Promise<void> {
  const title = message(browser.language, 'actionArticleTitle');
  await until(
    `${least} tabs to be known`,
    () =>
      browser.inExtension(
        async (api, tabs, wanted, enough) => {
          const titles = await Promise.all(tabs.map((tabId) => api.action.getTitle({ tabId })));
          return titles.filter((each) => each === wanted).length >= enough;
        },
        ids,
        title,
        least,
      ),
    60_000,
  );
}

export async function closeTabs(browser: TestBrowser, ids: number[]): Promise<void> {
  await browser.inExtension(async (api, tabs) => api.tabs.remove(tabs), ids);
}
