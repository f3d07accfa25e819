import { browser, type Browser } from 'wxt/browser';
import { SAVE_UNTIL_KEY, type ReaderIntent, type ReaderRun } from '../../utils/messaging/reader-run';
import { flashSaved } from './flash-saved';
import { openOwnPage } from './open-own-page';

/**
 * Injects the reader into the tab's top frame and does what it answers asks for. Where no extension may go (browser
 * pages, the add-on store), the library opens instead and says why. `activeTab` allows it: there was a click.
 */
export async function runReader(tab: Browser.tabs.Tab, intent: ReaderIntent): Promise<void> {
  if (tab.id === undefined) return;
  const run = await inject(tab.id, intent).catch(() => retryWebPage(tab, intent));
  if (!run) await openOwnPage('library', { notice: 'untouchable', beside: tab });
  else if (run.did === 'met-pdf') await openOwnPage('library', { notice: 'pdf', beside: tab });
  else if (intent === 'save') await flashSaved(tab.id, run.did === 'saved' && run.outcome.ok);
}

/** One script for a reader who waits for the text; the intent to save goes ahead in one of its own. */
async function inject(tabId: number, intent: ReaderIntent): Promise<ReaderRun> {
  const target = { tabId };
  if (intent === 'save')
    await browser.scripting.executeScript({ target, func: leaveIntent, args: [SAVE_UNTIL_KEY] });
  const [injected] = await browser.scripting.executeScript({ target, files: ['/reader.js'] });
  return injected?.result as ReaderRun;
}

/** Runs in the page's isolated world, so it may use nothing from around it. */
function leaveIntent(key: string): void {
  Reflect.set(globalThis, key, performance.now() + 10_000);
}

/**
 * Chromium tells us of a click before the page's process knows that the click gave us access: 8 of 30 first clicks
 * after a start failed on a busy machine, 7 of them went through at once the second time, the last 20 ms later.
 * No event tells when, so a web page is tried again after these pauses, in ms, before it counts as untouchable.
 */
const PAUSES = [0, 20, 50, 100, 200];

async function retryWebPage(tab: Browser.tabs.Tab, intent: ReaderIntent): Promise<ReaderRun | null> {
  if (tab.id === undefined || !/^https?:/.test(tab.url ?? '')) return null;
  for (const pause of PAUSES) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    const run = await inject(tab.id, intent).catch(() => null);
    if (run) return run;
  }
  return null;
}
