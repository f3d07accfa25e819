// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { goToPlace, placeIn } from '../place-in-story';

const TEXTS = Array.from(
  { length: 10 },
  (_, at) => `Paragraf ke-${at} menceritakan warga yang menanam bakau.`,
);
const HEIGHT = 300;
const VIEW = 600;

/** A scroller of `texts`, each 300 px high, laid out as a browser would: jsdom has no layout of its own. */
function scrollerOf(texts: string[]): HTMLElement {
  const scroller = document.createElement('div');
  const parts = document.createElement('div');
  parts.className = 'article-parts';
  for (const [at, text] of texts.entries()) {
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    paragraph.getBoundingClientRect = () =>
      new DOMRect(0, at * HEIGHT - scroller.scrollTop, 500, HEIGHT - 20);
    parts.append(paragraph);
  }
  scroller.append(parts);
  document.body.replaceChildren(scroller);
  Object.defineProperties(scroller, {
    scrollHeight: { value: texts.length * HEIGHT },
    clientHeight: { value: VIEW },
    scrollTop: { value: 0, writable: true },
  });
  return scroller;
}

describe('a place in a story', () => {
  let scroller: HTMLElement;
  beforeEach(() => {
    globalThis.DOMRect ??= class {
      constructor(
        readonly x: number,
        readonly y: number,
        readonly width: number,
        readonly height: number,
      ) {}
      get top() {
        return this.y;
      }
      get bottom() {
        return this.y + this.height;
      }
    } as never;
    scroller = scrollerOf(TEXTS);
  });

  it('is the first block that is not read yet, by its words', () => {
    scroller.scrollTop = 4 * HEIGHT + 100;
    expect(placeIn(scroller)).toMatchObject({ quote: { quote: TEXTS[4] } });
    scroller.scrollTop = 4 * HEIGHT + 260;
    expect(placeIn(scroller)).toMatchObject({ quote: { quote: TEXTS[5] } });
  });

  it('is none at the beginning and at the end', () => {
    scroller.scrollTop = 100;
    expect(placeIn(scroller)).toBeNull();
    scroller.scrollTop = 10 * HEIGHT - VIEW;
    expect(placeIn(scroller)).toBeNull();
  });

  it('is found again where text came in before it and its own was edited', () => {
    scroller.scrollTop = 4 * HEIGHT;
    const place = placeIn(scroller)!;
    const edited = [
      'Ralat.',
      'Halaman sebelumnya.',
      ...TEXTS.map((text) => text.replace('menanam', 'menanami')),
    ];
    const other = scrollerOf(edited);
    expect(goToPlace(other, place)).toBe(true);
    expect(other.scrollTop).toBe(6 * HEIGHT - 16);
    // And there it stays, however often.
    expect(placeIn(other)).toMatchObject({ quote: { quote: edited[6] } });
  });

  it('moves nothing where the words are gone', () => {
    scroller.scrollTop = 4 * HEIGHT;
    const place = placeIn(scroller)!;
    const other = scrollerOf(['Tulisan lain sama sekali tentang hal yang lain.']);
    expect(goToPlace(other, place)).toBe(false);
    expect(other.scrollTop).toBe(0);
  });

  it('is a share where no words are known', () => {
    expect(goToPlace(scroller, { quote: null, share: 0.5 })).toBe(true);
    expect(scroller.scrollTop).toBe((10 * HEIGHT - VIEW) / 2);
  });
});
