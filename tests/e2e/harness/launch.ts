import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import type { LaunchOptions, TestBrowser } from './test-browser.ts';

const BROWSERS = {
  chromium: { start: launchChromium, build: 'chrome-mv3' },
  firefox: { start: launchFirefox, build: 'firefox-mv3' },
};
export type BrowserName = keyof typeof BROWSERS;
export const BROWSER_NAMES = Object.keys(BROWSERS) as BrowserName[];

/** Starts a browser with the extension as it was last built for it: in `out`, else under `BENING_OUT`, else `.output`. */
export async function launch(
  name: BrowserName,
  { out, ...options }: Omit<LaunchOptions, 'extension'> & { out?: string | undefined },
): Promise<TestBrowser> {
  const { start, build } = BROWSERS[name];
  const extension = resolve(out ?? process.env.BENING_OUT ?? '.output', build);
  if (!existsSync(extension)) {
    throw new Error(`${extension} is not there: run npm run build and npm run build:firefox`);
  }
  const browser = await start({ ...options, extension });
  // A fresh profile begins with the first page; it becomes the reading tab.
  if (!options.profile) await browser.followTab((url) => url.endsWith('/welcome.html'));
  return browser;
}
