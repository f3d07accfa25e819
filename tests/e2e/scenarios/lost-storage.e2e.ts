import { beforeAll, expect, test } from 'vitest';
import { detik, kompas, liputan6, tribun } from '../../fixtures/index.ts';
import { inEachBrowser } from '../harness/in-each-browser.ts';
import { message } from '../harness/messages.ts';
import { serveFixtures } from '../harness/serve-fixtures.ts';
import { until } from '../harness/until.ts';

inEachBrowser('storage that is lost or refused', (stage) => {
  beforeAll(() => serveFixtures(stage.server));

  const say = (key: Parameters<typeof message>[1]) => message(stage.browser.language, key);

  async function save({ url }: { url: string }): Promise<void> {
    await stage.browser.open(url);
    await stage.reader.open();
    await stage.reader.clickOn('readerSave');
    await stage.reader.shows('that it is saved', ({ buttons }) => buttons.includes(say('readerSaved')));
  }

  test('cleared while in use: choices are the defaults, the library is empty, and both work on', async () => {
    await save(detik);
    await stage.browser.open(kompas.url);
    await stage.reader.open();
    const rule = (await stage.reader.openRules()).rules.find(({ on }) => on);
    await stage.reader.click(rule?.name ?? '');
    await stage.reader.shows('it switched off', ({ rules }) =>
      rules.some(({ name, on }) => name === rule?.name && !on),
    );
    await stage.browser.inExtension(async (api) => {
      await api.storage.sync.clear();
      for (const { name } of await indexedDB.databases()) {
        await new Promise<void>((resolve, reject) => {
          const request = indexedDB.deleteDatabase(name ?? '');
          request.onsuccess = () => resolve();
          request.onerror = () => reject(new Error(name));
        });
      }
    });
    // The popup is still open, and the background still has the old library in its hands.
    await stage.reader.clickOn('readerSave');
    await stage.reader.shows('that it is saved', ({ buttons }) => buttons.includes(say('readerSaved')));
    await stage.own.open('library.html');
    expect(await stage.own.headlines('the one story', ({ length }) => length > 0)).toEqual([kompas.headline]);
    await stage.browser.open(kompas.url);
    await stage.reader.open();
    const { rules } = await stage.reader.openRules();
    expect(rules.find(({ name }) => name === rule?.name)?.on).toBe(true);
  });

  test('a background that may not open it: reading works, saving says plainly why', async () => {
    await stage.browser.faults.stopBackground();
    await stage.browser.faults.inBackground((scope) => {
      scope.IDBFactory.prototype.open = () => {
        throw new DOMException('A mutation operation was attempted on a database', 'InvalidStateError');
      };
    });
    await stage.browser.open(liputan6.url);
    expect((await stage.reader.open()).headline).toBe(liputan6.headline);
    await stage.reader.clickOn('readerSave');
    await stage.reader.shows('why', ({ status }) => status === say('errorSaveStorage'));
    // What was a mood of the browser's passes with the background.
    await stage.browser.faults.stopBackground();
    await save(tribun);
  });

  test('a library that may not open it says so, and opens when it may', async () => {
    await stage.browser.open(`${stage.browser.extensionOrigin}/manifest.json`);
    await stage.browser.faults.refuseStorage(true);
    await stage.browser.open(`${stage.browser.extensionOrigin}/library.html`);
    await stage.own.says(say('libraryErrorTitle'));
    await stage.browser.faults.refuseStorage(false);
    // The page tries again by itself where another part of it could open the storage.
    if ((await stage.own.text()).includes(say('libraryErrorTitle'))) await stage.own.open('library.html');
    await until('the stories', async () => (await stage.own.headlines('all', () => true)).length > 0);
  });
});
