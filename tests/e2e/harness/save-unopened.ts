import type { Stage } from './in-each-browser.ts';
import { toolbarSays } from './toolbar-title.ts';

/** Goes to a story and saves it by the shortcut, without opening the popup. */
export async function saveUnopened({ browser, reader }: Stage, url: string): Promise<void> {
  await browser.open(url);
  // A key pressed before the browser has wholly arrived at a page grants nothing on it.
  await toolbarSays(browser, 'actionArticleTitle');
  if (browser.name === 'chromium') {
    await reader.open();
    await browser.press('Escape');
    await reader.isGone();
  }
  await browser.runSaveCommand();
  await toolbarSays(browser, 'badgeSaved');
}
