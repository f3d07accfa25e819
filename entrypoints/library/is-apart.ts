import { browser } from 'wxt/browser';

/**
 * Is this page of ours in a private window, where Firefox gives it a storage of its own, without the library? (Chromium shows none
 * there.) Where private browsing is always on, the background is private too: then there is one storage, and pages may reach it.
 * https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/runtime/getBackgroundPage
 */
export async function isApart(): Promise<boolean> {
  if (!browser.extension.inIncognitoContext) return false;
  return !(await browser.runtime.getBackgroundPage().catch(() => null));
}
