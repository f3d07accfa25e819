// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { holdEdge } from '../hold-edge';

const TEXTS = Array.from(
  { length: 10 },
  (_, at) => `Paragraf ke-${at} menceritakan warga yang menanam bakau.`,
);

let width: number;
let tellResized: () => void;

/** A scroller of paragraphs whose lines are broken at `width`: half as wide, twice as high. */
function makeScroller(): HTMLElement {
  const scroller = document.createElement('div');
  scroller.innerHTML = `<div class="article-parts">${TEXTS.map((text) => `<p>${text}</p>`).join('')}</div>`;
  for (const [at, paragraph] of scroller.querySelectorAll('p').entries()) {
    paragraph.getBoundingClientRect = () => {
      const height = 120_000 / width;
      const top = at * (height + 20) - scroller.scrollTop;
      return { top, bottom: top + height, height } as DOMRect;
    };
  }
  document.body.replaceChildren(scroller);
  Object.defineProperties(scroller, {
    clientWidth: { get: () => width },
    scrollTop: { value: 0, writable: true },
  });
  return scroller;
}

describe('holdEdge', () => {
  beforeEach(() => {
    width = 600;
    vi.stubGlobal(
      'ResizeObserver',
      class {
        constructor(told: () => void) {
          tellResized = told;
        }
        observe() {}
      },
    );
  });

  it.each([
    ['in the middle of a block', 4 * 220 + 50, 4 * 420 + 100],
    ['between two blocks', 4 * 220 - 10, 4 * 420 - 10],
    ['at the beginning', 0, 0],
  ])('keeps the words at the edge when it becomes half as wide: %s', (_where, before, after) => {
    const scroller = makeScroller();
    const edge = holdEdge(scroller);
    scroller.scrollTop = before;
    edge.note();
    width = 300;
    tellResized();
    expect(scroller.scrollTop).toBe(after);
    width = 600;
    tellResized();
    expect(scroller.scrollTop).toBe(before);
  });

  it('does so before it takes note of the scrolling that another width brings', () => {
    const scroller = makeScroller();
    const edge = holdEdge(scroller);
    scroller.scrollTop = 4 * 220;
    edge.note();
    width = 300;
    scroller.scrollTop -= 30;
    edge.note();
    expect(scroller.scrollTop).toBe(4 * 420);
  });

  it('leaves it to the reader where the width is the same', () => {
    const scroller = makeScroller();
    const edge = holdEdge(scroller);
    scroller.scrollTop = 4 * 220;
    edge.note();
    scroller.scrollTop = 100;
    tellResized();
    edge.hold();
    expect(scroller.scrollTop).toBe(100);
  });
});
