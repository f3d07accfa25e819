import { browser } from 'wxt/browser';
import { lastUsed } from './last-used';

/**
 * Opens a page of ours in a window that is not private, the last one used, and brings it to the front. False where there is no
 * other window and none can be made (Android).
 */
export async function openOutside(url: string): Promise<boolean> {
  try {
    const windowId = await (import.meta.env.FIREFOX ? openInFirefox(url) : openInChromium(url));
    if (windowId !== undefined) await browser.windows.update(windowId, { focused: true });
    return true;
  } catch {
    return false;
  }
}

/** Chromium shows no page of ours in a private window: it takes the last used of the others, or makes one. */
async function openInChromium(url: string): Promise<number | undefined> {
  return (await browser.tabs.create({ url })).windowId;
}

async function openInFirefox(url: string): Promise<number | undefined> {
  const [windows, behind] = await Promise.all([
    browser.windows.getAll({ windowTypes: ['normal'] }),
    browser.tabs.query({ active: false, windowType: 'normal' }),
  ]);
  const windowId = lastUsed(windows, behind);
  if (windowId === undefined) await browser.windows.create({ url, incognito: false });
  else await browser.tabs.create({ url, windowId });
  return windowId;
}
