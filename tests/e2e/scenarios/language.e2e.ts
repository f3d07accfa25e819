import { beforeAll, expect, test } from 'vitest';
import { smallPortal } from '../../fixtures/index.ts';
import { inEachBrowser } from '../harness/in-each-browser.ts';
import { message } from '../harness/messages.ts';
import { serveFixtures } from '../harness/serve-fixtures.ts';

inEachBrowser(
  'an English browser gets English',
  (stage) => {
    beforeAll(() => serveFixtures(stage.server));

    test('in the popup, whose story stays Indonesian', async () => {
      await stage.browser.open(smallPortal.url);
      const popup = await stage.reader.open();
      expect(popup.buttons).toContain(message('en', 'readerSave'));
      expect(popup.date).toMatch(/Monday/);
      expect(popup.headline).toBe(smallPortal.headline);
    });

    test('in the library', async () => {
      await stage.own.open('library.html');
      await stage.own.says(message('en', 'libraryEmptyTitle'));
    });
  },
  'en',
);
