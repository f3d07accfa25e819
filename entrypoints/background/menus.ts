import { browser } from 'wxt/browser';
import { t } from '../../utils/i18n';
import type { ReaderIntent } from '../../utils/messaging/reader-run';
import { runReader } from './run-reader';

const MENUS: Record<ReaderIntent, 'menuRead' | 'menuSave'> = { read: 'menuRead', save: 'menuSave' };

/** "Baca dengan Bening" and "Simpan tanpa membuka" in the menu of a page. Firefox for Android has no such menus. */
export function listenToMenus(): void {
  if (!browser.contextMenus) return;
  browser.runtime.onInstalled.addListener(() => void createMenus());
  browser.runtime.onStartup.addListener(() => void createMenus());
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (tab && isIntent(menuItemId)) void runReader(tab, menuItemId);
  });
}

async function createMenus(): Promise<void> {
  // Chrome keeps menus over restarts, Firefox does not: begin afresh in both.
  await browser.contextMenus.removeAll();
  for (const [id, title] of Object.entries(MENUS)) {
    browser.contextMenus.create({
      id,
      title: t(title),
      contexts: ['page', 'selection'],
      documentUrlPatterns: ['http://*/*', 'https://*/*'],
    });
  }
}

function isIntent(id: string | number): id is ReaderIntent {
  return id in MENUS;
}
