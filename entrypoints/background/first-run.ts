import { browser } from 'wxt/browser';
import { reportError } from '../../utils/report-error';

const WELCOMED = 'welcomed';

/** After installing, once: a page that says what to do. It asks for nothing. */
export function welcomeOnce(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') welcome().catch((error: unknown) => reportError('open the first page', error));
  });
}

async function welcome(): Promise<void> {
  // A browser may say "install" again, as Firefox does for an add-on that is loaded for a while only.
  const { [WELCOMED]: welcomed } = await browser.storage.local.get(WELCOMED);
  if (welcomed) return;
  await browser.storage.local.set({ [WELCOMED]: true });
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
