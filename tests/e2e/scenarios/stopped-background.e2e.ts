import { beforeAll, beforeEach, expect, test } from 'vitest';
import { detik, kompas, tribun } from '../../fixtures/index.ts';
import { heldWrites, holdWrites, type Moment } from '../harness/hold-writes.ts';
import { inEachBrowser } from '../harness/in-each-browser.ts';
import { message } from '../harness/messages.ts';
import { serveFixtures } from '../harness/serve-fixtures.ts';
import { until } from '../harness/until.ts';

const MOMENTS: [Moment, typeof detik][] = [
  ['before its first record', detik],
  ['after its first record', kompas],
  ['after its last record', tribun],
];

inEachBrowser('a background that is ended in the middle of saving', (stage) => {
  beforeAll(() => serveFixtures(stage.server));
  beforeEach(() => stage.browser.faults.stopBackground());

  const say = (key: Parameters<typeof message>[1]) => message(stage.browser.language, key);

  test.each(MOMENTS)(
    '%s leaves nothing, the popup says what to do, and that works',
    async (moment, story) => {
      const { faults } = stage.browser;
      await stage.browser.open(story.url);
      await stage.reader.open();
      await faults.inBackground(holdWrites, moment);
      await stage.reader.clickOn('readerSave');
      await until('the write to be on its way', () => faults.inBackground(heldWrites));
      await faults.stopBackground();
      await stage.reader.shows('what to do', ({ status }) => status === say('errorSave'));

      const before = await savedTitles();
      expect(before).not.toContain(story.headline);
      await stage.browser.open(story.url);
      await stage.reader.open();
      await stage.reader.clickOn('readerSave');
      await stage.reader.shows('that it is saved', ({ buttons }) => buttons.includes(say('readerSaved')));
      expect(await savedTitles()).toEqual([story.headline, ...before]);
      await stage.own.click(story.headline);
      expect(await stage.own.story()).toContain(story.begins);
    },
  );

  async function savedTitles(): Promise<string[]> {
    await stage.own.open('library.html');
    const empty = say('libraryEmptyTitle');
    await until('the list, or that it is empty', async () => {
      const rows = await stage.browser.inPage((page) => page.querySelectorAll('.row[data-id]').length);
      return rows > 0 || (await stage.own.text()).includes(empty);
    });
    return stage.own.headlines('what is saved', () => true);
  }
});
