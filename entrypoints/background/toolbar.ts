import { browser } from 'wxt/browser';
import type { PageDecision } from '../../utils/detection/types';
import { t, type MessageKey } from '../../utils/i18n';

const SIZES = [16, 32, 48] as const;

/** The toolbar button of a tab says whether there is something to read. Null: nothing is known of the page. */
export async function showDecision(tabId: number, decision: PageDecision | null): Promise<void> {
  if (decision?.readable) await show(tabId, 'article-', 'actionArticleTitle');
  else await show(tabId, '', 'actionTitle');
}

/** The reader wants no Bening on this tab's site. A click still opens it. */
export async function showDisabled(tabId: number): Promise<void> {
  await show(tabId, '', 'actionDisabledTitle');
}

async function show(tabId: number, state: 'article-' | '', title: MessageKey): Promise<void> {
  const path = Object.fromEntries(SIZES.map((size) => [size, `/icon/${state}${size}.png`]));
  try {
    await Promise.all([
      browser.action.setIcon({ tabId, path }),
      browser.action.setTitle({ tabId, title: t(title) }),
    ]);
  } catch {
    // The tab was closed in the meantime: there is no button to change.
  }
}
