import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { moveChildren, unwrap } from '../move-nodes';

const { document } = new JSDOM('').window;
const holding = (html: string): HTMLElement => {
  const div = document.createElement('div');
  div.innerHTML = html;
  return div;
};

describe('moving nodes', () => {
  it('moves what is in an element behind what is there', () => {
    const [from, into] = [holding('a<b>b</b>c'), holding('<i>0</i>')];
    moveChildren(from, into);
    expect(into.innerHTML).toBe('<i>0</i>a<b>b</b>c');
    expect(from.childNodes).toHaveLength(0);
  });

  it('leaves in its place what was in an element that goes', () => {
    const div = holding('1<span>a<b>b</b></span>2');
    unwrap(div.querySelector('span')!);
    expect(div.innerHTML).toBe('1a<b>b</b>2');
    const alone = holding('a');
    unwrap(alone);
    expect(alone.innerHTML).toBe('a');
  });
});
