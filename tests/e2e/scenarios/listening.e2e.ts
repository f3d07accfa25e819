import { beforeAll, beforeEach, expect, test } from 'vitest';
import { ARTICLES } from '../../fixtures/index.ts';
import { clickStill, type Point } from '../harness/click-still.ts';
import { inEachBrowser } from '../harness/in-each-browser.ts';
import { LibraryPage } from '../harness/library-page.ts';
import { makeStories } from '../harness/made-stories.ts';
import { message } from '../harness/messages.ts';
import { seedLibrary } from '../harness/seed-library.ts';
import { serveFixtures } from '../harness/serve-fixtures.ts';
import { until } from '../harness/until.ts';

const [STORY] = ARTICLES;

/** What the stand-ins tell of themselves. */
interface Voices {
  beningSaid: string[];
  beningRates: number[];
  beningSpeaking: () => boolean;
  beningEnd: () => void;
}

/** Test machines have no voices: these stand in for the device's, and end a sentence when `beningEnd` is called. */
function putVoices(root: ShadowRoot | Document, languages: string[]): void {
  // Marionette's own global is not the page's.
  const world = ('defaultView' in root && root.defaultView) || globalThis;
  const said: string[] = [];
  const rates: number[] = [];
  let current: SpeechSynthesisUtterance | null = null;
  const voices = languages.map((lang) => ({
    voiceURI: lang,
    name: lang,
    lang,
    localService: true,
    default: false,
  }));
  const synthesis = {
    getVoices: () => voices,
    addEventListener: () => {},
    removeEventListener: () => {},
    resume: () => {},
    cancel: () => (current = null),
    speak: (utterance: SpeechSynthesisUtterance) => {
      said.push(utterance.text);
      rates.push(utterance.rate);
      current = utterance;
    },
  };
  /** A real one refuses voices that are not the browser's. */
  class Utterance {
    voice = null;
    lang = '';
    rate = 1;
    onend = () => {};
    constructor(readonly text: string) {}
  }
  const beningEnd = () => (current as unknown as Utterance | null)?.onend();
  Object.defineProperty(world, 'speechSynthesis', { value: synthesis, configurable: true });
  Object.defineProperty(world, 'SpeechSynthesisUtterance', { value: Utterance, configurable: true });
  const beningSpeaking = () => current !== null;
  Object.assign(world, { beningSaid: said, beningRates: rates, beningEnd, beningSpeaking });
}

/** What was said, and what is marked: in the popup, or in the story's frame of the library. */
function heard(root: ShadowRoot | Document) {
  const story = root.querySelector('iframe')?.contentDocument ?? root;
  const world = (('defaultView' in root && root.defaultView) || globalThis) as unknown as Voices;
  return {
    said: world.beningSaid,
    rates: world.beningRates,
    speaking: world.beningSpeaking(),
    marked: [...story.querySelectorAll('mark.spoken')].map((mark) => mark.textContent).join(''),
  };
}

/** A point in the first paragraph, once the bar is there. */
function paragraphToClick(root: ShadowRoot | Document): Point | null {
  const frame = root.querySelector('iframe');
  const paragraph = (frame?.contentDocument ?? root).querySelector('.article-body p');
  if (!paragraph || !root.querySelector('.listen')) return null;
  paragraph.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y } = paragraph.getBoundingClientRect();
  const within = frame?.getBoundingClientRect();
  return { x: x + (within?.x ?? 0) + 40, y: y + (within?.y ?? 0) + 12 };
}

function endSentence(root: ShadowRoot | Document): void {
  const world = (('defaultView' in root && root.defaultView) || globalThis) as unknown as Voices;
  world.beningEnd();
}

inEachBrowser('listening in the popup', (stage) => {
  beforeAll(() => serveFixtures(stage.server));
  beforeEach(async () => {
    await stage.browser.open(STORY?.url ?? '');
    await stage.reader.open();
  });

  const hears = (what: string, matches: (state: ReturnType<typeof heard>) => boolean) =>
    until(what, async () => {
      const state = await stage.browser.inReader(heard);
      return state && matches(state) ? state : null;
    });

  test('reads from the headline, marks each sentence, goes on and falls silent when closed', async () => {
    await stage.browser.inReader(putVoices, ['en-US', 'id-ID']);
    await stage.reader.clickOn('listenTitle');
    await stage.reader.clickOn('listenPlay');
    const first = await hears('the headline', ({ said }) => said.length === 1);
    expect(first.said).toEqual([STORY?.headline]);
    expect(first.marked).toBe(STORY?.headline);
    await stage.browser.inReader(endSentence);
    const second = await hears('the next sentence', ({ said }) => said.length === 2);
    expect(second.marked).toBe(second.said[1]);
    await stage.reader.clickOn('listenClose');
    await hears('nothing marked', ({ marked }) => marked === '');
    expect((await stage.reader.state())?.view).toBe('article');
  });

  test('begins at the paragraph that is clicked', async () => {
    await stage.browser.inReader(putVoices, ['id-ID']);
    await stage.browser.press('p');
    await clickStill(stage.browser, 'a paragraph and the bar', () =>
      stage.browser.inReader(paragraphToClick),
    );
    const { said } = await hears('a paragraph', (state) => state.said.length > 0);
    expect(said[0]?.startsWith(STORY?.begins ?? '-')).toBe(true);
  });

  test('says plainly where the device has no Indonesian voice', async () => {
    await stage.browser.inReader(putVoices, ['en-US']);
    await stage.reader.clickOn('listenTitle');
    const hint = await until('the hint', () =>
      stage.browser.inReader((root) => root.querySelector('.listen-hint')?.textContent ?? null),
    );
    expect(hint).toMatch(/belum punya suara untuk Indonesia/);
  });
});

inEachBrowser('listening in the library', (stage) => {
  const [story, next] = makeStories(2);
  const title = story!.title;
  let library: LibraryPage;

  beforeAll(async () => {
    library = new LibraryPage(stage.browser);
    await library.go('#/');
    await seedLibrary(stage.browser, [story!, next!]);
  });
  beforeEach(async () => {
    await library.go('#/');
    await stage.browser.inPage(putVoices, ['en-US', 'id-ID']);
    await library.read(title);
  });

  const say = (key: Parameters<typeof message>[1]) => message(stage.browser.language, key);
  const hears = (what: string, matches: (state: ReturnType<typeof heard>) => boolean) =>
    until(what, async () => {
      const state = await stage.browser.inPage(heard);
      return matches(state) ? state : null;
    });
  const play = async () => {
    await library.click(say('listenTitle'));
    await library.click(say('listenPlay'));
    return hears('the headline', ({ said }) => said.length === 1);
  };
  const barIs = (there: boolean) =>
    until(`the bar to be ${there ? 'there' : 'gone'}`, async () =>
      stage.browser.inPage((page, wanted) => (page.querySelector('.listen') !== null) === wanted, there),
    );

  test('reads from the headline, marks each sentence in the frame, and goes on', async () => {
    const first = await play();
    expect(first.said).toEqual([title]);
    expect(first.marked).toBe(title);
    await stage.browser.inPage(endSentence);
    const second = await hears('the next sentence', ({ said }) => said.length === 2);
    expect(second.marked).toBe(second.said[1]);
  });

  test('keeps its place while the story is made a favourite', async () => {
    await play();
    await stage.browser.press('f');
    await library.says(message(stage.browser.language, 'libraryDidFavour', 1));
    const { marked, speaking } = await hears('the headline', (state) => state.marked !== '');
    expect({ marked, speaking }).toEqual({ marked: title, speaking: true });
  });

  test('begins at the paragraph that is clicked, after the key', async () => {
    await stage.browser.press('p');
    await clickStill(stage.browser, 'a paragraph and the bar', () => stage.browser.inPage(paragraphToClick));
    const { said } = await hears('a paragraph', (state) => state.said.length > 0);
    expect(said).toEqual([`${title} ke-0.`]);
  });

  test('reads faster where the reader says so, from the same sentence', async () => {
    await play();
    await stage.browser.inPage((page) => {
      const rate = page.querySelector<HTMLSelectElement>('.listen select')!;
      rate.value = '150';
      rate.dispatchEvent(new Event('change', { bubbles: true }));
    });
    const { said, rates } = await hears('it anew', (state) => state.said.length === 2);
    expect([said[1], rates[1]]).toEqual([title, 1.5]);
  });

  test('falls silent when the bar is closed, by Esc too, and gives the focus back to the story', async () => {
    await play();
    await stage.browser.press('Escape');
    await barIs(false);
    const { speaking, marked } = await stage.browser.inPage(heard);
    expect({ speaking, marked }).toEqual({ speaking: false, marked: '' });
    await library.click(say('listenTitle'));
    await barIs(true);
    await library.click(say('listenClose'));
    await barIs(false);
  });

  test.each([
    ['back to the list', 'libraryBack'],
    ['deleted', 'libraryDelete'],
  ] as const)('falls silent when the story is left: %s', async (_way, control) => {
    await play();
    await library.click(say(control));
    await hears('silence', ({ speaking }) => !speaking);
    expect(await stage.browser.inPage((page) => page.querySelector('.listen'))).toBeNull();
  });
});
