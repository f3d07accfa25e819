import { browser, type Browser } from 'wxt/browser';
import type { Notice } from '../../utils/messaging/protocol';
import { openOutside } from './open-outside';

const PATHS = { library: '/library.html', settings: '/options.html' } as const;

interface Where {
  /** One line that the page shows on top. */
  notice?: Notice | undefined;
  /** The tab it was asked for from: the new one opens next to it. */
  beside?: Browser.tabs.Tab | undefined;
}

/**
 * Opens the library or the settings in a tab; never in a private window: in Firefox a page of ours has a storage of its own
 * there, without what was saved. Where private browsing is always on, the background is private too, and there is no other window.
 */
export async function openOwnPage(page: keyof typeof PATHS, { notice, beside }: Where = {}): Promise<void> {
  const url = browser.runtime.getURL(PATHS[page]) + (notice ? `?notice=${notice}` : '');
  const isApart = beside?.incognito && !browser.extension.inIncognitoContext;
  if (isApart && (await openOutside(url))) return;
  await browser.tabs.create(beside ? { url, index: beside.index + 1 } : { url });
}
