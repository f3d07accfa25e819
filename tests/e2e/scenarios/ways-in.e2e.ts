import { beforeAll, expect, test } from 'vitest';
import { kompas, tribun } from '../../fixtures/index.ts';
import { inEachBrowser } from '../harness/in-each-browser.ts';
import { message } from '../harness/messages.ts';
import { serveFixtures } from '../harness/serve-fixtures.ts';
import { toolbarSays } from '../harness/toolbar-title.ts';

inEachBrowser('other ways in', (stage) => {
  beforeAll(() => serveFixtures(stage.server));

  const say = (key: Parameters<typeof message>[1]) => message(stage.browser.language, key);

  /** What the menu does in Chromium needs a click on the page first, see the harness. */
  async function openForTheMenu(url: string): Promise<void> {
    await stage.browser.open(url);
    await toolbarSays(stage.browser, 'actionArticleTitle');
    if (stage.browser.name === 'firefox') return;
    await stage.reader.open();
    await stage.browser.press('Escape');
    await stage.reader.isGone();
  }

  test('the shortcut opens the story', async (context) => {
    await stage.browser.open(kompas.url);
    await toolbarSays(stage.browser, 'actionArticleTitle');
    if (!(await stage.browser.pressReadShortcut())) context.skip('no keys for extensions over CDP');
    await stage.reader.shows('the story', ({ headline }) => headline === kompas.headline);
  });

  test('the context menu opens the story', async () => {
    await openForTheMenu(kompas.url);
    await stage.browser.chooseFromMenu('read', say('menuRead'));
    await stage.reader.shows('the story', ({ headline }) => headline === kompas.headline);
  });

  test('the context menu saves without opening', async () => {
    await openForTheMenu(tribun.url);
    await stage.browser.chooseFromMenu('save', say('menuSave'));
    await toolbarSays(stage.browser, 'badgeSaved');
    expect(await stage.reader.state()).toBeNull();
    await stage.own.open('library.html');
    await stage.own.headlines('the story', (titles) => titles.includes(tribun.headline));
  });
});
