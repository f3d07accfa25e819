import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import { ExtensionPage } from './extension-page.ts';
import { ReaderPage } from './reader-page.ts';
import { SiteServer } from './site-server.ts';
import type { Language, LaunchOptions, TestBrowser } from './test-browser.ts';

const LAUNCH = { chromium: launchChromium, firefox: launchFirefox };
const BUILDS = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };

/** What a scenario has at hand. Filled before its first test. */
export interface Stage {
  browser: TestBrowser;
  reader: ReaderPage;
  own: ExtensionPage;
  server: SiteServer;
}

/** Where the built extension for this browser is: under `BENING_OUT`, else `.output`. */
export function extensionFolder(name: keyof typeof BUILDS): string {
  const folder = resolve(process.env.BENING_OUT ?? '.output', BUILDS[name]);
  if (!existsSync(folder))
    throw new Error(`${folder} is not there: run npm run build and npm run build:firefox`);
  return folder;
}

export async function launch(
  name: keyof typeof LAUNCH,
  options: Omit<LaunchOptions, 'extension'>,
): Promise<TestBrowser> {
  return LAUNCH[name]({ ...options, extension: extensionFolder(name) });
}

/**
 * The same scenarios in Chromium and in Firefox (or in those that `E2E_BROWSERS` names), each with a fresh profile
 * and a server of its own.
 */
export function inEachBrowser(title: string, scenarios: (stage: Stage) => void, language?: Language): void {
  const names = (process.env.E2E_BROWSERS?.split(',') ?? ['chromium', 'firefox']) as (keyof typeof LAUNCH)[];
  describe.each(names)(`${title} (%s)`, (name) => {
    const stage = {} as Stage;
    beforeAll(async () => {
      stage.server = await SiteServer.start();
      stage.browser = await launch(name, { port: stage.server.port, ...(language && { language }) });
      stage.reader = new ReaderPage(stage.browser);
      stage.own = new ExtensionPage(stage.browser);
    });
    afterAll(async () => {
      await stage.browser?.close();
      await stage.server?.stop();
    });
    scenarios(stage);
  });
}
