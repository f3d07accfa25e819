import { accessSync, constants } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import type * as Playwright from 'playwright-core';

export interface Browsers {
  /** Absolute path of a Chromium that loads unpacked extensions, or null. */
  chromium: string | null;
  /** Absolute path of a Firefox, or null. */
  firefox: string | null;
}

/** Google Chrome comes last: since 137 its branded builds ignore `--load-extension`. */
const CHROMIUM_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
];
const FIREFOX_NAMES = ['firefox-esr', 'firefox'];
const CHROMIUM_PLACES = ['/Applications/Chromium.app/Contents/MacOS/Chromium'];
const FIREFOX_PLACES = ['/Applications/Firefox.app/Contents/MacOS/firefox'];

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onPath(name: string): string[] {
  return (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name));
}

/** Where Playwright keeps what `playwright-core install` downloaded; asked only when nothing else is found. */
function fromPlaywright(name: 'chromium' | 'firefox'): string {
  const playwright = createRequire(import.meta.url)('playwright-core') as typeof Playwright;
  return playwright[name].executablePath();
}

function firstThatRuns(candidates: (string | undefined)[]): string | null {
  return candidates.find((path): path is string => Boolean(path) && runs(path as string)) ?? null;
}

/** The browsers on this machine: `CHROME_PATH` and `FIREFOX_PATH` first, then the PATH, then Playwright's. */
export function findBrowsers(): Browsers {
  return {
    chromium: firstThatRuns([
      process.env.CHROME_PATH,
      ...CHROMIUM_NAMES.slice(0, 2).flatMap(onPath),
      ...CHROMIUM_PLACES,
      fromPlaywright('chromium'),
      ...CHROMIUM_NAMES.slice(2).flatMap(onPath),
    ]),
    firefox: firstThatRuns([process.env.FIREFOX_PATH, ...FIREFOX_NAMES.flatMap(onPath), ...FIREFOX_PLACES]),
  };
}
