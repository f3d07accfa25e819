import { beforeAll, expect, test } from 'vitest';
import { detik, kompas } from '../../fixtures/index.ts';
import { buildWithout } from '../../walls/build-without.ts';
import { inEachBrowser } from '../harness/in-each-browser.ts';
import { LibraryPage } from '../harness/library-page.ts';
import { saveUnopened } from '../harness/save-unopened.ts';
import { serveFixtures } from '../harness/serve-fixtures.ts';

inEachBrowser(
  'a browser without a sanitiser of its own',
  (stage) => {
    beforeAll(() => serveFixtures(stage.server));

    test('reads, cleaned by one that is brought', async () => {
      await stage.browser.open(detik.url);
      const { headline, paragraphs, text } = await stage.reader.open();
      expect(headline).toBe(detik.headline);
      expect(paragraphs).toHaveLength(detik.paragraphs);
      expect(detik.clutter.filter((clutter) => text.includes(clutter))).toEqual([]);
    });

    test('saves without opening, and shows what was saved', async () => {
      await saveUnopened(stage, kompas.url);
      const library = new LibraryPage(stage.browser);
      await library.go('#/');
      await library.click(kompas.headline);
      const story = await library.story();
      expect(JSON.stringify(story)).toContain(kompas.begins);
    });
  },
  'id',
  buildWithout('own-sanitiser'),
);
