import { expect, test } from 'vitest';
import { detik, frontPage } from '../../fixtures/index.ts';
import { inEachBrowser } from '../harness/in-each-browser.ts';
import { serveFixtures } from '../harness/serve-fixtures.ts';
import { toolbarSays } from '../harness/toolbar-title.ts';
import type { SiteServer } from '../harness/site-server.ts';

/** Services that the browsers ask for by themselves, extension or not. */
const BROWSERS_OWN = /(?:^|\.)(?:google|googleapis|mozilla|firefox|mozgcp)\.(?:com|org|net)$/;
/** What the story's page has on it. */
const PAGES_OWN = [new URL(detik.url).hostname, 'akcdn.detik.net.id'];

/**
 * Hosts that somebody looked for, also without asking for anything, and not the browser for itself. A request of an
 * extension names its host; browsers that start and end also open connections without any name, or cut them off.
 */
const knocked = (server: SiteServer) =>
  server.knocked.filter((host) => host !== '' && host !== 'socket hang up' && !BROWSERS_OWN.test(host));

inEachBrowser('an extension that nobody has asked for anything', (stage) => {
  test('asks the web for nothing when it is installed, and shows its first page', async () => {
    expect(await stage.browser.url()).toContain('/welcome.html');
    await stage.own.says('Bening');
    expect(knocked(stage.server)).toEqual([]);
  });

  test('nor beside a news page, which asks for its own', async () => {
    serveFixtures(stage.server);
    await stage.browser.open(detik.url);
    await toolbarSays(stage.browser, 'actionArticleTitle');
    expect(knocked(stage.server).filter((host) => !PAGES_OWN.includes(host))).toEqual([]);
    await stage.browser.open(frontPage.url);
    await toolbarSays(stage.browser, 'actionTitle');
    expect(stage.server.asked.filter((url) => url === detik.url)).toHaveLength(1);
  });

  test('nor when the browser starts, nor on its own pages', async () => {
    stage.server.knocked.length = 0;
    await stage.killAndRestart();
    await stage.browser.faults.inBackground(() => true);
    await stage.own.open('library.html');
    await stage.own.open('options.html');
    expect(knocked(stage.server)).toEqual([]);
  });
});
