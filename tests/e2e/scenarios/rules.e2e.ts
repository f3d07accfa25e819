import { beforeAll, expect, test } from 'vitest';
import { detik } from '../../fixtures/index.ts';
import { inEachBrowser } from '../harness/in-each-browser.ts';
import { message } from '../harness/messages.ts';
import { serveFixtures } from '../harness/serve-fixtures.ts';
import { toolbarSays } from '../harness/toolbar-title.ts';

const READ_ALSO = 'Pelabuhan Rakyat Dapat Lampu Tenaga Surya Pekan Depan';

inEachBrowser('rules of a site', (stage) => {
  beforeAll(() => serveFixtures(stage.server));

  const say = (key: Parameters<typeof message>[1], ...fill: string[]) =>
    message(stage.browser.language, key, ...fill);

  test('a switch changes the open story at once, is remembered, and the settings take it back', async () => {
    await stage.browser.open(detik.url);
    expect((await stage.reader.open()).body).not.toContain(READ_ALSO);
    const { rules } = await stage.reader.openRules();
    const busy = rules.filter(({ name, on }) => name === say('kindReadAlso') && on);
    expect(busy.map(({ did }) => did).join()).toContain(say('rulesRemoved', '2'));

    await stage.reader.clickOn('kindReadAlso');
    await stage.reader.shows('what was removed', ({ body }) => body.includes(READ_ALSO));

    await stage.browser.open(detik.url);
    expect((await stage.reader.open()).body).toContain(READ_ALSO);

    await stage.own.open('options.html');
    await stage.own.says(say('kindReadAlso'));
    await stage.own.click(say('settingsResetSite', 'detikcom'));
    await stage.own.says(say('settingsResetDone', 'detikcom'));

    await stage.browser.open(detik.url);
    expect((await stage.reader.open()).body).not.toContain(READ_ALSO);
  });

  test('a site can be left alone, and taken back', async () => {
    await stage.browser.open(detik.url);
    await toolbarSays(stage.browser, 'actionArticleTitle');
    await stage.reader.open();
    await stage.reader.openRules();
    await stage.reader.clickOn('rulesDisable');
    await stage.reader.shows('that it stays away', ({ status }) => status === say('rulesDisabled'));

    await stage.browser.open(detik.url);
    await toolbarSays(stage.browser, 'actionDisabledTitle');

    await stage.own.open('options.html');
    await stage.own.click(say('settingsUse', 'detikcom'));
    await stage.own.says(say('settingsDisabledEmpty'));
    await stage.browser.open(detik.url);
    await toolbarSays(stage.browser, 'actionArticleTitle');
  });
});
