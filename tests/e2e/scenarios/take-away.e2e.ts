import { execFileSync, spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, test } from 'vitest';
import { smallPortal } from '../../fixtures/index.ts';
import { inEachBrowser } from '../harness/in-each-browser.ts';
import { LibraryPage } from '../harness/library-page.ts';
import { makeStories } from '../harness/made-stories.ts';
import { message } from '../harness/messages.ts';
import { seedLibrary } from '../harness/seed-library.ts';
import { serveFixtures } from '../harness/serve-fixtures.ts';
import { until } from '../harness/until.ts';

/** Of Debian's poppler-utils. */
const hasPdftotext = !spawnSync('pdftotext', ['-v']).error;

/** What stands in a PDF, as its reader would copy it. */
function textOf(pdf: Uint8Array): string {
  return execFileSync('pdftotext', ['-', '-'], { input: pdf, encoding: 'utf8' }).replace(/\s+/g, ' ');
}

inEachBrowser('a story taken along', (stage) => {
  beforeAll(() => serveFixtures(stage.server));
  const say = (key: Parameters<typeof message>[1]) => message(stage.browser.language, key);

  describe('from the popup', () => {
    test('is copied, from the menu and by key, and the popup says so', async () => {
      await stage.browser.open(smallPortal.url);
      await stage.reader.open();
      await stage.reader.clickOn('takeTitle');
      await stage.reader.shows('the menu', ({ buttons }) =>
        buttons.some((button) => button.startsWith(say('takeMarkdown'))),
      );
      await stage.browser.press('m');
      await stage.reader.shows('that it is copied', ({ status }) => status === say('takeCopied'));
      await stage.browser.press('b');
      await until('the menu in focus', () =>
        stage.browser.inReader((root) => root.activeElement?.classList.contains('take-menu')),
      );
      await stage.browser.press('l');
      await stage.reader.shows('that the link is copied', ({ status }) => status === say('takeLinkCopied'));
    });

    test.skipIf(!hasPdftotext)(
      'is printed alone, and the page as before once the popup is closed',
      async () => {
        await stage.browser.open(smallPortal.url);
        const styled = () => stage.browser.inPage((page) => page.body.getAttribute('style'));
        const before = await styled();
        await stage.reader.open();
        await until('the panels, and with them the print styles', () =>
          stage.browser.inReader((root) => root.querySelector('.panel-place') !== null),
        );
        const paper = textOf(await stage.browser.printToPdf());
        expect(paper.split(smallPortal.headline)).toHaveLength(2);
        expect(paper).toContain(`${say('exportSource')} ${smallPortal.url}`);
        expect(paper).not.toContain(say('readerSave'));
        expect((await styled()) ?? '').toBe(before ?? '');
      },
    );
  });

  describe('from the library', () => {
    // Longer than a sheet: a headline, and 37 paragraphs that begin with it.
    const story = makeStories(8)[7];
    let library: LibraryPage;

    beforeAll(async () => {
      library = new LibraryPage(stage.browser);
      await library.go('#/');
      await seedLibrary(stage.browser, [story!]);
      await library.go('#/');
      await library.click(story!.title);
      await library.story();
    });

    test('is copied by key', async () => {
      for (const [key, told] of [
        ['m', 'takeCopied'],
        ['c', 'takeCopied'],
        ['l', 'takeLinkCopied'],
      ] as const) {
        await stage.browser.press('b');
        await until('the menu in focus', () =>
          stage.browser.inPage((page) => page.activeElement?.classList.contains('take-menu')),
        );
        await stage.browser.press(key);
        await library.says(say(told));
      }
    });

    test.skipIf(!hasPdftotext)('is printed without the library around it', async () => {
      const paper = textOf(await stage.browser.printToPdf());
      expect(paper.startsWith(story!.title)).toBe(true);
      // The browser cuts a frame at the sheet's edge, and with it, in Firefox, may put a line on both sheets.
      const printed = new Set(paper.match(/ke-\d+\./g));
      expect([...printed]).toEqual(Array.from({ length: 37 }, (_, at) => `ke-${at}.`));
      expect(paper).toContain(`${say('exportSource')} ${story!.url}`);
      expect(paper).not.toContain(say('libraryArchive'));
    });

    test('goes on to the export, as what was chosen', async () => {
      await stage.browser.press('b');
      await stage.browser.press('x');
      await library.says(say('exportChosen'));
    });
  });
});
