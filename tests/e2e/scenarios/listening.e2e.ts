import { beforeAll, beforeEach, expect, test } from 'vitest';
import { ARTICLES } from '../../fixtures/index.ts';
import { clickStill } from '../harness/click-still.ts';
import { inEachBrowser } from '../harness/in-each-browser.ts';
import { serveFixtures } from '../harness/serve-fixtures.ts';
import { until } from '../harness/until.ts';

const [STORY] = ARTICLES;

/** Test machines have no voices: these stand in for the device's, and end a sentence when `beningEnd` is called. */
function putVoices(_root: ShadowRoot, languages: string[]): void {
  const said: string[] = [];
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
  Object.defineProperty(globalThis, 'speechSynthesis', { value: synthesis, configurable: true });
  Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', { value: Utterance, configurable: true });
  Object.assign(globalThis, { beningSaid: said, beningEnd });
}

const heard = (root: ShadowRoot) => ({
  said: (globalThis as unknown as { beningSaid: string[] }).beningSaid,
  marked: [...root.querySelectorAll('mark.spoken')].map((mark) => mark.textContent).join(''),
});

inEachBrowser('listening', (stage) => {
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
    await stage.browser.inReader(() => (globalThis as unknown as { beningEnd: () => void }).beningEnd());
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
      stage.browser.inReader((root) => {
        const paragraph = root.querySelector('.article-body p');
        if (!paragraph || !root.querySelector('.listen')) return null;
        paragraph.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { x, y } = paragraph.getBoundingClientRect();
        return { x: x + 40, y: y + 12 };
      }),
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
