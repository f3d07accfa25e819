import { beforeAll, expect, test } from 'vitest';
import { detik, kompas } from '../../fixtures/index.ts';
import { inEachBrowser } from '../harness/in-each-browser.ts';
import { LibraryPage } from '../harness/library-page.ts';
import { makeStories } from '../harness/made-stories.ts';
import { message } from '../harness/messages.ts';
import { seedLibrary } from '../harness/seed-library.ts';
import { serveFixtures } from '../harness/serve-fixtures.ts';
import type { BackgroundScope } from '../harness/faults.ts';

const YEAR = 365 * 24 * 60 * 60 * 1000;

/** Runs in the background: its clock goes wrong by so much. */
function shiftClock(scope: BackgroundScope, by: number): void {
  const held = scope as unknown as { beningDate?: DateConstructor };
  const True = (held.beningDate ??= scope.Date);
  scope.Date = class extends True {
    constructor(...args: [] | [number]) {
      super(args.length === 0 ? True.now() + by : args[0]);
    }
    static override now = () => True.now() + by;
  } as DateConstructor;
}

inEachBrowser('a clock that was set wrong', (stage) => {
  let library: LibraryPage;
  const say = (key: Parameters<typeof message>[1]) => message(stage.browser.language, key);

  async function saveWith(by: number, { url }: { url: string }): Promise<void> {
    await stage.browser.open(url);
    await stage.reader.open();
    await stage.browser.faults.inBackground(shiftClock, by);
    await stage.reader.clickOn('readerSave');
    await stage.reader.shows('that it is saved', ({ buttons }) => buttons.includes(say('readerSaved')));
    await stage.browser.faults.inBackground(shiftClock, 0);
  }

  beforeAll(async () => {
    library = new LibraryPage(stage.browser);
    serveFixtures(stage.server);
    await seedLibrary(stage.browser, makeStories(2, Date.now()));
    await saveWith(YEAR, detik);
    await saveWith(-YEAR, kompas);
  });

  test('orders stories by what it said, and shows no day that makes no sense', async () => {
    await library.go('#/');
    await library.listsAll(4);
    const titles = await library.titles();
    expect(titles[0]).toBe(detik.headline);
    expect(titles[3]).toBe(kompas.headline);
    const text = await library.text();
    expect(text).toContain(say('libraryToday'));
    expect(text).not.toMatch(/NaN|Invalid|undefined|-\d+ (?:menit|jam|hari)/);
  });

  test('changes, deletes and counts as ever', async () => {
    await library.clickInRow(detik.headline, 'libraryArchive');
    await library.listsAll(3);
    await library.clickInRow(kompas.headline, 'libraryDelete');
    await library.listsAll(2);
    await library.click(say('readerUndo'));
    await library.listsAll(3);
    await library.go('#/statistik');
    await library.says(say('statisticsSaved'));
    expect(await library.text()).not.toMatch(/NaN|Invalid|undefined|-\d/);
  });
});
