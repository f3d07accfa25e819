import { beforeAll, expect, test } from 'vitest';
import { strictPolicy } from '../../fixtures/index.ts';
import { clickStill, type Point } from '../harness/click-still.ts';
import { inEachBrowser, type Stage } from '../harness/in-each-browser.ts';
import { message } from '../harness/messages.ts';
import { serveFixtures } from '../harness/serve-fixtures.ts';
import { until } from '../harness/until.ts';

/** The middle of an element, scrolled into view; its last match, as the menu stands after the story. */
function middleOf(root: Document | ShadowRoot, selector: string): Point | null {
  const element = [...root.querySelectorAll(selector)].filter((each) => each.checkVisibility()).at(-1);
  if (!element) return null;
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

/** The families that are really drawn: their letters are not as wide as those of the font that stands in for them. */
function drawn(root: Document | ShadowRoot, families: string[]): string[] {
  const page = root.ownerDocument ?? (root as Document);
  const place = root.querySelector('.article, .type-controls') as HTMLElement;
  const width = (family: string) => {
    const probe = page.createElement('span');
    probe.textContent = 'Musyawarah gunung';
    probe.style.setProperty('position', 'absolute');
    probe.style.setProperty('font-family', family);
    probe.style.setProperty('white-space', 'nowrap');
    probe.style.setProperty('font-size', '40px');
    probe.style.setProperty('font-size-adjust', 'none');
    place.append(probe);
    const { width: wide } = probe.getBoundingClientRect();
    probe.remove();
    return wide;
  };
  return families.filter((family) => width(`'${family}', monospace`) !== width('monospace'));
}

const FAMILIES = ['Bening Serif', 'Bening Sans', 'Bening Legible', 'Bening Dyslexia'];

/** How the story is set. */
function setting(root: Document | ShadowRoot) {
  const outer = (root.querySelector('.reader') ?? (root as Document).documentElement) as HTMLElement;
  const view = (root.ownerDocument ?? root).defaultView as Window;
  const text = view.getComputedStyle(root.querySelector('.article') as Element);
  return {
    theme: outer.dataset.theme,
    face: text.fontFamily.split(',')[0]?.replace(/["']/g, ''),
    size: text.fontSize,
    width: text.maxWidth,
  };
}

inEachBrowser('type', (stage) => {
  beforeAll(() => serveFixtures(stage.server));

  const name = (key: Parameters<typeof message>[1]) => message(stage.browser.language, key);
  const clickIn = (where: 'inReader' | 'inPage', selector: string) =>
    clickStill(stage.browser, selector, () =>
      where === 'inPage'
        ? stage.browser.inPage(middleOf, selector)
        : stage.browser.inReader(middleOf, selector),
    );
  const choose = (value: string) => clickIn('inReader', `.type-menu input[value=${value}]`);
  const isSet = (wanted: Partial<ReturnType<typeof setting>>) =>
    until(`the story to be set in ${JSON.stringify(wanted)}`, async () => {
      const found = await stage.browser.inReader(setting);
      return found && Object.entries(wanted).every(([key, value]) => found[key as 'face'] === value)
        ? found
        : null;
    });

  test('a face is drawn although the page forbids all fonts, and leaves with the popup', async () => {
    await openStory(stage);
    await until(
      'Literata',
      async () => (await stage.browser.inReader(drawn, FAMILIES))?.join() === 'Bening Serif',
    );
    await stage.reader.clickOn('typeTitle');
    await until(
      'samples of all faces',
      async () => (await stage.browser.inReader(drawn, FAMILIES))?.length === FAMILIES.length,
    );
    await stage.reader.clickOn('readerClose');
    await stage.reader.isGone();
    expect(await stage.browser.inPage((page) => page.fonts.size)).toBe(0);
  });

  test('a line holds about 66 characters', async () => {
    await openStory(stage);
    await until(
      'Literata',
      async () => (await stage.browser.inReader(drawn, ['Bening Serif']))?.length === 1,
    );
    const lines = await stage.browser.inReader((root) => {
      const counts: number[] = [];
      for (const paragraph of root.querySelectorAll('.article-body > p')) {
        const range = paragraph.ownerDocument.createRange();
        range.selectNodeContents(paragraph);
        const height = parseFloat(getComputedStyle(paragraph).lineHeight);
        const rows = Math.round(paragraph.getBoundingClientRect().height / height);
        if (rows > 2) counts.push((paragraph.textContent ?? '').length / (rows - 0.5));
      }
      return counts.reduce((sum, count) => sum + count, 0) / counts.length;
    });
    expect(lines).toBeGreaterThan(58);
    expect(lines).toBeLessThan(72);
  });

  test('choices show at once, last, and hold in library and settings', async () => {
    await stage.browser.inExtension((api) => api.storage.sync.remove('reading'));
    await openStory(stage);
    const { size } = await isSet({ theme: 'system', face: 'Bening Serif' });
    expect(size).toBe('19px');
    await stage.reader.clickOn('typeTitle');
    await choose('dyslexia');
    await choose('black');
    await stage.reader.clickOn('typeLarger');
    const chosen = { theme: 'black', face: 'Bening Dyslexia', size: '21px' };
    const wide = await isSet(chosen);

    await stage.reader.clickOn('typeMore');
    await clickIn('inReader', '#bening-measure');
    for (let step = 0; step < 3; step += 1) await stage.browser.press('ArrowDown');
    const narrow = await until('a narrow column', async () => {
      const found = await stage.browser.inReader(setting);
      return found && parseFloat(found.width) < parseFloat(wide.width) ? found : null;
    });
    await stage.reader.clickOn('readerSave');
    await stage.reader.shows('that it is saved', ({ buttons }) => buttons.includes(name('readerSaved')));
    await stage.reader.clickOn('readerClose');
    await stage.reader.isGone();

    await openStory(stage);
    await isSet({ ...chosen, width: narrow.width });

    await stage.own.open('library.html');
    await stage.own.click(strictPolicy.headline);
    await stage.own.story();
    await until('the saved story to be set as chosen', () =>
      stage.browser.inPage((page, face) => {
        const story = page.querySelector('iframe')?.contentDocument;
        const article = story?.querySelector('.article');
        const family = article && story?.defaultView?.getComputedStyle(article).fontFamily;
        return story?.documentElement.dataset.theme === 'black' && family?.includes(face);
      }, chosen.face),
    );

    await stage.own.open('options.html');
    await until('the sample to be set as chosen', async () => {
      const found = await stage.browser.inPage(setting);
      return found.theme === 'black' && found.face === chosen.face && found.size === '21px';
    });
    expect(await stage.browser.inPage(drawn, ['Bening Dyslexia'])).toEqual(['Bening Dyslexia']);
  });

  test('the settings page goes back to the defaults', async () => {
    await stage.own.open('options.html');
    await stage.own.click(name('typeMore'));
    await stage.own.click(name('typeReset'));
    await until('the defaults', async () => {
      const found = await stage.browser.inPage(setting);
      return found.theme === 'system' && found.face === 'Bening Serif' && found.size === '19px';
    });
    await openStory(stage);
    await isSet({ theme: 'system', face: 'Bening Serif', size: '19px' });
  });

  test('words are broken for the eye alone', async () => {
    await openStory(stage);
    const before = await stage.reader.state();
    await stage.reader.clickOn('typeTitle');
    await stage.reader.clickOn('typeMore');
    await stage.reader.clickOn('typeHyphenate');
    await until('marks where words may break', () =>
      stage.browser.inReader((root) => root.querySelectorAll('.article-body .word-break').length > 20),
    );
    expect((await stage.reader.state())?.paragraphs).toEqual(before?.paragraphs);
    await stage.browser.resize(320, 600);
    const broken = await stage.browser.inReader((root) => {
      // Where a mark stands at the end of a line, what follows it is further down.
      return [...root.querySelectorAll('.article-body .word-break')].some((mark) => {
        const next = mark.ownerDocument.createRange();
        next.selectNodeContents(mark.nextSibling as Node);
        const previous = mark.ownerDocument.createRange();
        previous.selectNodeContents(mark.previousSibling as Node);
        const [first, last] = [previous.getClientRects(), next.getClientRects()];
        return (last[0]?.top ?? 0) > (first[first.length - 1]?.bottom ?? Infinity) - 4;
      });
    });
    expect(broken).toBe(true);
    await stage.reader.clickOn('typeHyphenate');
    await until('no marks', () =>
      stage.browser.inReader((root) => root.querySelector('.word-break') === null),
    );
  });

  test('at 400 %, and with the spacing that WCAG asks for, nothing is cut off', async () => {
    await openStory(stage);
    await stage.reader.clickOn('typeTitle');
    await stage.reader.clickOn('typeMore');
    // 1280 by 1024 at 400 %.
    await stage.browser.resize(320, 256);
    const sideways = () =>
      stage.browser.inReader((root) => {
        const style = root.ownerDocument.createElement('style');
        style.textContent =
          '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}';
        root.append(style);
        const wide = [
          ...root.querySelectorAll<HTMLElement>(
            '.sheet, .scroll, .menu, .bar, .foot, .option, .slider, .tool',
          ),
        ]
          .filter((each) => each.checkVisibility() && each.scrollWidth > each.clientWidth + 1)
          .map((each) => `${each.className}: ${each.textContent}`);
        style.remove();
        return wide;
      });
    expect(await sideways()).toEqual([]);
    await stage.reader.clickOn('typeTitle');
    await until('the menu to close', () =>
      stage.browser.inReader((root) => root.querySelector('.menu') === null),
    );
    expect(await sideways()).toEqual([]);
    await stage.browser.resize(1280, 800);
  });
});

async function openStory(stage: Stage): Promise<void> {
  await stage.browser.open(strictPolicy.url);
  await stage.reader.open();
}
