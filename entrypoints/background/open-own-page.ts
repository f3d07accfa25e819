import { browser, type Browser } from 'wxt/browser';
import type { Notice } from '../../utils/messaging/protocol';

const PATHS = { library: '/library.html', settings: '/options.html' } as const;

interface Where {
  /** One line that the page shows on top. */
  notice?: Notice | undefined;
  /** The tab it was asked for from: the new one opens next to it. */
  beside?: Browser.tabs.Tab | undefined;
}

/** Opens the library or the settings in a tab; never in a private window. */
export async function openOwnPage(page: keyof typeof PATHS, { notice, beside }: Where = {}): Promise<void> {
  const url = browser.runtime.getURL(PATHS[page]) + (notice ? `?notice=${notice}` : '');
  if (beside?.incognito && (await openOutside(url))) return;
  await browser.tabs.create(beside ? { url, index: beside.index + 1 } : { url });
}

/**
 * In Firefox a page of ours in a private window has a storage of its own: it would show an empty library beside the
 * full one. False where there is no other window and none can be made (private browsing always on; Android).
 */
async function openOutside(url: string): Promise<boolean> {
  try {
    const all = await browser.windows.getAll({ windowTypes: ['normal'] });
    const windowId = all.find(({ incognito }) => !incognito)?.id;
    if (windowId === undefined) await browser.windows.create({ url, incognito: false });
    else {
      await browser.tabs.create({ url, windowId });
      await browser.windows.update(windowId, { focused: true });
    }
    return true;
  } catch {
    return false;
  }
}
