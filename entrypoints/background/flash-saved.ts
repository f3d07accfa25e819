import { browser } from 'wxt/browser';
import { t } from '../../utils/i18n';

const SHOWN_MS = 3_000;

/**
 * Says on the toolbar button of a tab whether a saving without a popup worked. Where the background is stopped
 * before it is taken back, the next page in the tab does it: a tab's badge does not outlive a navigation.
 */
export async function flashSaved(tabId: number, ok: boolean): Promise<void> {
  const before = await browser.action.getTitle({ tabId });
  await browser.action.setBadgeBackgroundColor({ tabId, color: ok ? '#0b6e69' : '#a3262a' });
  await browser.action.setBadgeText({ tabId, text: ok ? '✓' : '!' });
  await browser.action.setTitle({ tabId, title: t(ok ? 'badgeSaved' : 'badgeNotSaved') });
  setTimeout(() => void clear(tabId, before), SHOWN_MS);
}

async function clear(tabId: number, title: string): Promise<void> {
  // The tab may be gone by now.
  await browser.action.setBadgeText({ tabId, text: '' }).catch(() => undefined);
  await browser.action.setTitle({ tabId, title }).catch(() => undefined);
}
