import { describe, expect, it, vi } from 'vitest';
import { importTree } from '../import-tree';
import { pageOf } from './page';

const page = pageOf('<!doctype html><title>Uji</title>');
const inert = page.implementation.createHTMLDocument('');

/** `names` in one another, `inside` in the innermost. */
function nested(names: string[], inside: string): Element {
  const bottom = page.createElement('div');
  bottom.innerHTML = inside;
  return names.reduceRight<Element>((inner, name) => {
    const outer = page.createElement(name);
    outer.append(inner);
    return outer;
  }, bottom);
}
const depthOf = (tree: Element): number => {
  let deepest = 0;
  for (const leaf of tree.querySelectorAll('*')) {
    let depth = 0;
    for (let at: Element | null = leaf; at && at !== tree; at = at.parentElement) depth += 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
};
const LIST = '<p class="a">Satu</p><ul><li>Dua</li><li><b>Tiga</b></li></ul><!-- x -->';

describe('importTree', () => {
  it('leaves it to the browser where it is no deeper than a parser goes', () => {
    const copy = vi.spyOn(inert, 'importNode');
    const tree = nested(Array<string>(500).fill('section'), LIST);
    expect(importTree(inert, tree).outerHTML).toBe(tree.outerHTML);
    const wide = nested(['section'], '<p>Satu</p>'.repeat(900));
    expect(importTree(inert, wide).outerHTML).toBe(wide.outerHTML);
    expect(copy.mock.calls.map(([, deep]) => deep)).toEqual([true, true]);
    copy.mockRestore();
  });

  it.each(['div', 'span', 'blockquote'])('keeps the innermost of many <%s>, and all in it', (name) => {
    const tree = nested(['main', ...Array<string>(800).fill(name)], LIST);
    const copy = importTree(inert, tree);
    expect(copy.ownerDocument).toBe(inert);
    const inner = `<div>${LIST}</div>`;
    expect(copy.outerHTML).toBe(
      name === 'div' ? `<main>${inner}</main>` : `<main><${name}>${inner}</${name}></main>`,
    );
  });

  it('puts side by side what is too deep for that', () => {
    const names = Array.from({ length: 800 }, (_, at) => (at % 2 ? 'section' : 'em'));
    const copy = importTree(inert, nested(names, LIST));
    expect(depthOf(copy)).toBe(513);
    expect(copy.textContent).toBe('SatuDuaTiga');
    expect(copy.querySelector('p.a')).not.toBeNull();
  });

  it('keeps an element whose inner one has words or others beside it', () => {
    const deep = Array<string>(800).fill('div');
    const tree = nested(['main'], '');
    tree.append(nested(deep, 'Satu'), 'Dua');
    const quote = page.createElement('blockquote');
    quote.append('Kata', nested(['blockquote'], ''), page.createElement('blockquote'));
    tree.append(quote);
    expect(importTree(inert, tree).outerHTML).toBe(
      '<main><div></div><div>Satu</div>Dua<blockquote>Kata<blockquote><div></div></blockquote><blockquote></blockquote></blockquote></main>',
    );
  });

  it('asks a form nothing that its fields could answer', () => {
    const tree = nested([...Array<string>(700).fill('form')], '');
    for (const name of ['firstChild', 'appendChild', 'nodeName', 'childNodes', 'getElementsByTagName']) {
      const field = page.createElement('input');
      field.setAttribute('name', name);
      Reflect.apply(page.body.append, tree, [field]);
    }
    expect(importTree(inert, tree).querySelectorAll('input')).toHaveLength(5);
  });
});
