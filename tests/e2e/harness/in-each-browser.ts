import { afterAll, beforeAll, describe } from 'vitest';
import { ExtensionPage } from './extension-page.ts';
import { BROWSER_NAMES, launch, type BrowserName } from './launch.ts';
import { ReaderPage } from './reader-page.ts';
import { SiteServer } from './site-server.ts';
import type { Language, TestBrowser } from './test-browser.ts';

/** What a scenario has at hand. Filled before its first test. */
export interface Stage {
  browser: TestBrowser;
  reader: ReaderPage;
  own: ExtensionPage;
  server: SiteServer;
  /** Kills the browser and starts it again with the same profile. */
  killAndRestart(): Promise<void>;
}

/**
 * The same scenarios in Chromium and in Firefox (or in those that `E2E_BROWSERS` names), each with a fresh profile
 * and a server of its own.
 */
export function inEachBrowser(
  title: string,
  scenarios: (stage: Stage) => void,
  language: Language = 'id',
  /** Makes another build than the one that ships, and answers with its folder. */
  buildFor?: (name: BrowserName) => Promise<string>,
): void {
  const names = (process.env.E2E_BROWSERS?.split(',') as BrowserName[] | undefined) ?? BROWSER_NAMES;
  describe.each(names)(`${title} (%s)`, (name) => {
    const stage = {} as Stage;
    beforeAll(async () => {
      const out = await buildFor?.(name);
      stage.server = await SiteServer.start();
      const start = async (profile?: string) => {
        stage.browser = await launch(name, { port: stage.server.port, language, profile, out });
        stage.reader = new ReaderPage(stage.browser);
        stage.own = new ExtensionPage(stage.browser);
      };
      stage.killAndRestart = async () => start(await stage.browser.kill());
      await start();
    });
    afterAll(async () => {
      await stage.browser?.close();
      await stage.server?.stop();
    });
    scenarios(stage);
  });
}
