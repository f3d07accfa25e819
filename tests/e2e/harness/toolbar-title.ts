import type { TestBrowser } from './test-browser.ts';
import { message } from './messages.ts';
import { until } from './until.ts';

/** What the extension's button says of the reading tab. */
export function toolbarTitle(browser: TestBrowser): Promise<string> {
  return browser.inExtension(async (api) => {
    const [tab] = await api.tabs.query({ active: true, currentWindow: true });
    return api.action.getTitle({ tabId: tab?.id });
  });
}

/** Waits until the button says this message. */
export async function toolbarSays(browser: TestBrowser, key: Parameters<typeof message>[1]): Promise<void> {
  const wanted = message(browser.language, key);
  await until(`the toolbar button to say “${wanted}”`, async () => (await toolbarTitle(browser)) === wanted);
}
