import { beforeAll, beforeEach, expect, test } from 'vitest';
import type { ReadingPlace } from '../../../utils/library/place-types.ts';
import { inEachBrowser } from '../harness/in-each-browser.ts';
import { longStory } from '../harness/long-story.ts';
import { message } from '../harness/messages.ts';
import type { ExtensionApi } from '../harness/test-browser.ts';
import { until } from '../harness/until.ts';

inEachBrowser('reading a long story', (stage) => {
  const say = (key: Parameters<typeof message>[1]) => message(stage.browser.language, key);

  beforeAll(() => stage.server.serve(longStory.url, { body: longStory.html }));
  beforeEach(async () => {
    await stage.browser.open(longStory.url);
    await stage.reader.open();
    await until('what comes along with reading', () =>
      inPopup((root) => !!root.querySelector('.minutes-left')),
    );
  });

  const inPopup = <R, A extends unknown[]>(run: (root: ShadowRoot, ...args: A) => R, ...args: A) =>
    stage.browser.inReader(run, ...args);
  const scrolled = () => inPopup((root) => root.querySelector('.scroll')?.scrollTop ?? 0);
  const minutesLeft = () => inPopup((root) => root.querySelector('.minutes-left')?.textContent ?? '');
  const focused = () =>
    inPopup((root) => root.activeElement?.getAttribute('aria-label') ?? root.activeElement?.className ?? '');

  /** Scrolls so that the block that begins with `words` is at the top. */
  const scrollTo = (words: string) =>
    inPopup((root, begins) => {
      const blocks = [...root.querySelectorAll('.article-body p')];
      blocks.find((block) => block.textContent?.startsWith(begins))?.scrollIntoView({ behavior: 'instant' });
    }, words);
  /** The first words in sight. */
  const firstInSight = () =>
    inPopup((root) => {
      const top = root.querySelector('.scroll')?.getBoundingClientRect().top ?? 0;
      const blocks = [...root.querySelectorAll('.article-body p')];
      return blocks.find((block) => block.getBoundingClientRect().top >= top - 1)?.textContent?.slice(0, 10);
    });
  /** What the background keeps, as the popup's own world is told. */
  const keptPlace = () =>
    stage.browser.inReader(async (_root, url) => {
      const { runtime } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
      const reply: { res?: ReadingPlace | null } = await runtime.sendMessage({
        type: 'getPlace',
        data: { url },
      });
      return reply.res?.quote?.quote.slice(0, 10) ?? null;
    }, longStory.url);

  // These two begin at the top: no place is kept yet.
  test('a picture opens by itself, and others by the arrows; Esc gives the focus back', async () => {
    const name = say('pictureEnlarge').replace('$1', 'bambu');
    await inPopup((root, label) => {
      const button = root.querySelector<HTMLElement>(`[aria-label="${label}"]`);
      button?.focus();
      button?.click();
    }, name);
    const viewer = () => inPopup((root) => root.querySelector('.viewer')?.textContent ?? null);
    await until('the picture', async () => (await viewer())?.includes('Foto bambu di tepi sungai'));
    await stage.browser.press('ArrowRight');
    await until('the next', async () => (await viewer())?.includes('Foto gotong-royong di tepi sungai'));
    await stage.browser.press('ArrowRight');
    await until('the first again', async () => (await viewer())?.includes('Foto bambu di tepi sungai'));
    // Tab goes round inside.
    for (let stops = 0; stops < 4; stops += 1) await stage.browser.press('Tab');
    expect(await inPopup((root) => !!root.activeElement?.closest('.viewer'))).toBe(true);
    await stage.browser.press('Escape');
    await until('it to close', async () => (await viewer()) === null);
    expect(await focused()).toBe(name);
    expect(await stage.reader.state()).not.toBeNull();
  });

  test('a wide table scrolls by itself, a clip loads nothing, a footnote leads there and back', async () => {
    const table = await inPopup((root) => {
      const region = root.querySelector<HTMLElement>('.table-scroll');
      const scroll = root.querySelector<HTMLElement>('.scroll');
      if (!region || !scroll) return null;
      return {
        name: region.getAttribute('aria-label'),
        tabbable: region.tabIndex,
        isWide: region.scrollWidth > region.clientWidth,
        isSheetCalm: scroll.scrollWidth <= scroll.clientWidth,
      };
    });
    expect(table).toEqual({ name: 'Bambu menurut dusun', tabbable: 0, isWide: true, isSheetCalm: true });
    const card = await inPopup((root) => ({
      text: root.querySelector('.embed')?.textContent,
      href: root.querySelector('.embed a')?.getAttribute('href'),
      loads: root.querySelectorAll('.article iframe, .article video').length,
    }));
    expect(card).toEqual({
      text: `${say('embedVideo')}${say('embedWhere').replace('$1', 'youtube.com')}`,
      href: 'https://www.youtube.com/watch?v=abc123def45',
      loads: 0,
    });
    const note = (side: string) =>
      inPopup((root, which) => {
        const link = root.querySelector<HTMLElement>(`[data-side="${which}"]`);
        link?.click();
        return root.activeElement?.getAttribute('data-side') ?? null;
      }, side);
    expect(await note('mark')).toBe('note');
    const below = await scrolled();
    expect(await note('note')).toBe('mark');
    expect(await scrolled()).toBeLessThan((below ?? 0) - 1000);
  });

  test('the place is kept, and found again by its words, in another width too', async () => {
    const whole = await minutesLeft();
    await scrollTo('Cerita 3.2');
    await until('the place to be kept', async () => (await keptPlace()) === 'Cerita 3.2');
    expect(await minutesLeft()).not.toBe(whole);
    await stage.browser.resize(420, 800);
    await stage.browser.open(longStory.url);
    await stage.reader.open();
    await until('the words to be in sight again', async () => (await firstInSight()) === 'Cerita 3.2');
    await stage.reader.click(say('placeToTop'));
    await until('the top', async () => (await scrolled()) === 0);
    await stage.browser.resize(1280, 800);
  });

  test('the outline leads to a chapter and marks the one that is read', async () => {
    await stage.browser.press('d');
    const shown = () =>
      inPopup((root) =>
        [...root.querySelectorAll('.outline button')].map((button) => [
          button.textContent ?? '',
          button.getAttribute('aria-current') === 'location',
        ]),
      );
    await until('the outline', async () => (await shown())?.length === longStory.chapters.length);
    await stage.reader.click(longStory.chapters[2]!);
    await until('the chapter to be marked', async () => {
      const current = (await shown())?.filter(([, isCurrent]) => isCurrent);
      return JSON.stringify(current) === JSON.stringify([[longStory.chapters[2], true]]);
    });
    expect(await firstInSight()).toBe('Cerita 3.1');
    await stage.browser.press('Escape');
    await until('the outline to go', async () => (await shown())?.length === 0);
  });

  test('a saved story goes on in the library from where it was left in the popup', async () => {
    await stage.reader.clickOn('readerSave');
    await stage.reader.shows('that it is saved', ({ buttons }) => buttons.includes(say('readerSaved')));
    await scrollTo('Cerita 2.4');
    await until('the place to be kept', async () => (await keptPlace()) === 'Cerita 2.4');
    await stage.own.open('library.html');
    await stage.own.headlines('the story', (titles) => titles.length > 0);
    await stage.browser.inPage((page) => page.querySelector<HTMLElement>('.row h2 a')?.click());
    const inFrame = () =>
      stage.browser.inPage((page) => {
        const story = page.querySelector('iframe')?.contentDocument;
        const blocks = [...(story?.querySelectorAll('.article-body p') ?? [])];
        const first = blocks.find((block) => block.getBoundingClientRect().top >= 0);
        return {
          first: first?.textContent?.slice(0, 10) ?? null,
          left: page.querySelector('.minutes-left')?.textContent ?? null,
          outline: page.querySelectorAll('.outline button').length,
          viewer: page.querySelector('.viewer figcaption')?.textContent ?? null,
        };
      });
    await until('the words to be in sight', async () => (await inFrame()).first === 'Cerita 2.4');
    expect((await inFrame()).left).not.toBeNull();
    await stage.browser.press('d');
    await until('the outline', async () => (await inFrame()).outline === longStory.chapters.length);
    await stage.browser.press('Escape');
    await until('the outline to go', async () => (await inFrame()).outline === 0);
    const pressInFrame = (selector: string) =>
      until(selector, () =>
        stage.browser.inPage((page, wanted) => {
          const pressed = page.querySelector('iframe')?.contentDocument?.querySelector<HTMLElement>(wanted);
          pressed?.click();
          return pressed !== undefined && pressed !== null;
        }, selector),
      );
    // A saved story asks the web for nothing by itself.
    await pressInFrame('.picture-load-all');
    await pressInFrame('.enlarge');
    await until('the picture', async () => (await inFrame()).viewer === 'Foto bambu di tepi sungai');
    await stage.browser.press('Escape');
    await until('the picture to go', async () => (await inFrame()).viewer === null);
  });
});
