import { JSDOM } from 'jsdom';
import { describe, expect, it, vi } from 'vitest';
import { ownSanitiser } from '../own-sanitiser';

/** As Chromium 146 and Firefox 148 have it. */
function sanitizerClass() {
  const made = vi.fn();
  class Sanitizer {
    constructor(config: unknown) {
      made(config);
    }
    allowElement() {}
  }
  return { Sanitizer, made };
}

describe("the browser's own sanitiser", () => {
  it('is made once, with what a story may be made of', () => {
    const { Sanitizer, made } = sanitizerClass();
    const view = { Sanitizer };
    const own = ownSanitiser(view);
    expect(own).toBeInstanceOf(Sanitizer);
    expect(ownSanitiser(view)).toBe(own);
    expect(made).toHaveBeenCalledExactlyOnceWith({
      elements: expect.arrayContaining(['p', 'a', 'img']),
      attributes: expect.arrayContaining(['href', 'src']),
      comments: false,
      dataAttributes: false,
      processingInstructions: [],
    });
  });

  it('is none in browsers that have none', () => {
    expect(ownSanitiser(new JSDOM('').window)).toBeNull();
  });

  it('is none where an element of the page goes by its name', () => {
    const { window } = new JSDOM('<form id="Sanitizer"><input name="prototype"></form>', {
      runScripts: 'outside-only',
    });
    expect(window.eval('typeof Sanitizer')).toBe('object');
    expect(ownSanitiser(window)).toBeNull();
    expect(ownSanitiser({ Sanitizer: class {} })).toBeNull();
  });
});
