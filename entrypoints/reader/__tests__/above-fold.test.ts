import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { aboveFold } from '../above-fold';

function story(html: string): DocumentFragment {
  const template = new JSDOM('').window.document.createElement('template');
  template.innerHTML = html;
  return template.content;
}
const htmlOf = (fragment: DocumentFragment | null) =>
  fragment && [...fragment.children].map(({ outerHTML }) => outerHTML).join('');

describe('what of a story is in sight at first', () => {
  it('is whole blocks that hold as many characters as there is room for', () => {
    const whole = story('<p>123456</p><figure><img src="a.jpg"></figure><p>789</p><p>0</p>');
    expect(htmlOf(aboveFold(whole, 6))).toBe('<p>123456</p>');
    expect(htmlOf(aboveFold(whole, 7))).toBe('<p>123456</p><figure><img src="a.jpg"></figure><p>789</p>');
  });

  it('is copied: the story stays as it is', () => {
    const whole = story('<p>1</p><p>2</p>');
    const opening = aboveFold(whole, 1);
    expect(opening?.firstChild).not.toBe(whole.firstChild);
    expect(htmlOf(whole)).toBe('<p>1</p><p>2</p>');
  });

  it.each([['<p>1</p><p>2</p>'], ['']])('is all of %s where that has room', (html) => {
    const whole = story(html);
    expect(aboveFold(whole, 2)).toBe(whole);
  });
});
