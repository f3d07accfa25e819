import { browser, type Browser } from 'wxt/browser';
import type { Notice } from '../../utils/messaging/protocol';

const PATHS = { library: '/library.html', settings: '/options.html' } as const;

interface Where {
  /** One line that the page shows on top. */
  notice?: Notice | undefined;
  /** The tab it was asked for from: the new one opens next to it. */
  beside?: Browser.tabs.Tab | undefined;
}

/** Opens the library or the settings in a tab. */
export async function openOwnPage(page: keyof typeof PATHS, { notice, beside }: Where = {}): Promise<void> {
  const url = browser.runtime.getURL(PATHS[page]) + (notice ? `?notice=${notice}` : '');
  await browser.tabs.create(beside ? { url, index: beside.index + 1 } : { url });
}
