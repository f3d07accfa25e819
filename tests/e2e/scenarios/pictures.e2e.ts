import { mkdirSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { detik, kompas, tribun } from '../../fixtures/index.ts';
import { inEachBrowser } from '../harness/in-each-browser.ts';
import { LibraryPage } from '../harness/library-page.ts';
import { message } from '../harness/messages.ts';
import { imported, servePictures, SHARED } from '../harness/picture-site.ts';
import { seedLibrary } from '../harness/seed-library.ts';
import { until } from '../harness/until.ts';

inEachBrowser('pictures of saved stories', (stage) => {
  let library: LibraryPage;
  let asked: string[];
  const say = (...[key, ...fill]: [Parameters<typeof message>[1], ...(string | number)[]]) =>
    message(stage.browser.language, key, ...fill);

  async function save(url: string): Promise<void> {
    await stage.browser.open(url);
    await stage.reader.open();
    await stage.reader.clickOn('readerSave');
    await stage.reader.shows('that it is saved', ({ buttons }) => buttons.includes(say('readerSaved')));
  }

  /** Widths of the story's pictures as they are drawn, and the cards in place of others. */
  const shown = () =>
    stage.browser.inPage((page) => {
      const story = page.querySelector('iframe')?.contentDocument;
      return {
        widths: [...(story?.querySelectorAll('img') ?? [])].map(({ naturalWidth }) => naturalWidth),
        cards: [...(story?.querySelectorAll('.picture-away > span') ?? [])].map((card) => card.textContent),
      };
    });

  /** Addresses of the web that the page and the story in it have asked for, as the browser counts them. */
  const requests = () =>
    stage.browser.inPage((page) =>
      [page.defaultView, page.querySelector('iframe')?.contentWindow].flatMap((view) =>
        (view?.performance.getEntriesByType('resource') ?? [])
          .map(({ name }) => name)
          .filter((name) => /^https?:/.test(name)),
      ),
    );

  async function shoot(name: string): Promise<void> {
    const folder = process.env.BENING_SHOTS;
    if (!folder) return;
    mkdirSync(folder, { recursive: true });
    for (const dark of [false, true]) {
      await stage.browser.preferDark(dark);
      for (const [width, height] of [
        [1280, 900],
        [360, 740],
      ] as const) {
        await stage.browser.resize(width, height);
        await stage.browser.screenshot(
          `${folder}/${stage.browser.name}-${name}-${dark ? 'dark' : 'light'}-${width}.png`,
        );
      }
    }
    await stage.browser.preferDark(false);
    await stage.browser.resize(1280, 800);
  }

  beforeAll(async () => {
    library = new LibraryPage(stage.browser);
    asked = servePictures(stage.server);
    await stage.browser.grantHostsWhenAsked();
  });

  test('are asked about once, when there is a story; allowed, they are fetched at once', async () => {
    await save(detik.url);
    await library.go('#/');
    await library.says(say('picturesAskTitle'));
    await shoot('ask');
    await library.click(say('picturesAskYes'));
    await library.says(say('picturesOn'));
    await until('its pictures to be asked for', async () => asked.includes(SHARED));
    expect(await library.text()).not.toContain(say('picturesAskTitle'));
    await library.go('#/penyimpanan');
    await library.says(say('picturesSum', 2));
  });

  test('are fetched with each story that is saved from then on; a picture of several stories is kept once', async () => {
    await save(kompas.url);
    await library.go('#/penyimpanan');
    // A lead picture that is drawn alike is the same picture too.
    await library.says(say('picturesShared', '').split('$1')[0]!.split(':')[0]!);
    await library.says(kompas.headline);
    await library.says(detik.headline);
    await library.says(say('picturesSum', 2));
    await shoot('storage');
  });

  test('are shown when the browser was killed and no site answers any more, and nothing is asked for', async () => {
    await stage.killAndRestart();
    await stage.server.stop();
    library = new LibraryPage(stage.browser);
    asked.length = 0;
    await library.go('#/');
    await library.click(detik.headline);
    const drawn = await until('the pictures', async () => {
      const now = await shown();
      return now.widths.length === 2 && now.widths.every((width) => width > 0) ? now : null;
    });
    expect(drawn.widths).toEqual([640, 480]);
    expect(drawn.cards).toEqual([`Palsu · ${say('pictureAway')}`]);
    expect(await requests()).toEqual([]);
    expect(asked).toEqual([]);
    await shoot('story');
    await stage.server.comeBack();
  });

  test('that are not stored are asked for when the reader says so, not before', async () => {
    await allowAgain();
    await seedLibrary(stage.browser, [imported]);
    asked.length = 0;
    await library.go('#/');
    await library.click(imported.title);
    await until('the cards', async () => (await shown()).cards.length === 2);
    expect(await requests()).toEqual([]);
    expect(asked).toEqual([]);
    await shoot('cards');
    await pressInStory('.picture-load');
    await until('the picture', async () => (await shown()).widths[0] === 480);
    expect(asked).toEqual([`${SHARED}?lama=1`]);
    expect((await shown()).cards).toHaveLength(1);
  });

  test('are fetched for older stories when the reader says so', async () => {
    await library.go('#/penyimpanan');
    await library.click(say('picturesFetchOlder', 1));
    await library.says(imported.title);
    await library.go('#/');
    await library.click(imported.title);
    await until('both pictures', async () => {
      const { widths } = await shown();
      return widths.length === 2 && widths.every((width) => width === 480);
    });
  });

  test('can be taken off a story, and back, and off all', async () => {
    await library.go('#/penyimpanan');
    await library.click(say('picturesDropOf', imported.title));
    await library.says(say('picturesDropped'));
    await library.click(say('readerUndo'));
    await library.says(say('picturesReturned'));
    await library.says(imported.title);
    await library.click(say('picturesDropAll'));
    await shoot('drop-all');
    await library.click(say('picturesDropAllYes'));
    await library.says(say('picturesNone'));
  });

  test('are not fetched any more once that is switched off', async () => {
    await library.go('#/penyimpanan');
    await library.click(say('picturesSwitch'));
    await library.says(say('picturesOff'));
    asked.length = 0;
    await save(tribun.url);
    await library.go('#/');
    await library.click(tribun.headline);
    await until('the cards', async () => (await shown()).cards.length > 0);
    expect(await requests()).toEqual([]);
    expect(await library.text()).not.toContain(say('picturesAskTitle'));
  });

  /** A browser killed soon after it was asked may have forgotten the permission: the switch is off then, and says why. */
  async function allowAgain(): Promise<void> {
    await stage.browser.grantHostsWhenAsked();
    await library.go('#/penyimpanan');
    await library.says(say('picturesDropAll'));
    if (!(await library.text()).includes(say('picturesWithdrawn'))) return;
    await library.click(say('picturesSwitch'));
    await library.says(say('picturesOn'));
  }

  /** Clicks the first of these in the story, which stands in a frame. */
  async function pressInStory(selector: string): Promise<void> {
    const point = await until(selector, () =>
      stage.browser.inPage((page, wanted) => {
        const frame = page.querySelector('iframe');
        const target = frame?.contentDocument?.querySelector(wanted);
        if (!frame || !target) return null;
        target.scrollIntoView({ block: 'center', behavior: 'instant' });
        const [outer, inner] = [frame.getBoundingClientRect(), target.getBoundingClientRect()];
        return { x: outer.x + inner.x + inner.width / 2, y: outer.y + inner.y + inner.height / 2 };
      }, selector),
    );
    await stage.browser.clickAt(point.x, point.y);
  }
});
