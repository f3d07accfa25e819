import { describe, expect, it } from 'vitest';
import { unclobbered } from '../unclobber';
import { pageOf } from './page';

const names = (document: Document) =>
  [...document.querySelectorAll('input, img')].map((element) => element.getAttribute('name') ?? element.id);

describe('unclobbered', () => {
  it('is the document itself where no name hides anything', () => {
    const page = pageOf(
      '<form name="cari"><input name="q"><input name="judul"></form><img name="foto"><p id="body">a</p>',
    );
    expect(unclobbered(page)).toBe(page);
  });

  it.each([
    ['a name in a form', '<form><input name="parentNode"><input name="q"></form>'],
    ['an id in a form', '<form><input id="firstChild"><input name="q"></form>'],
    ['a control elsewhere', '<form id="f"></form><input form="f" name="attributes"><input name="q">'],
  ])('is a copy without %s that hides a property', (_what, html) => {
    const page = pageOf(html);
    const before = page.documentElement.outerHTML;
    const copy = unclobbered(page);
    expect(copy).not.toBe(page);
    expect(names(copy).filter(Boolean)).toEqual(['q']);
    expect(page.documentElement.outerHTML).toBe(before);
  });

  it('is a copy without a picture named like a property of the document', () => {
    const page = pageOf('<img name="querySelectorAll"><input name="q">');
    // jsdom lets no name hide a property of the document; the scenario `hostile-pages` has browsers do it.
    Object.defineProperty(page, 'querySelectorAll', {
      value: page.querySelector('img'),
      configurable: true,
    });
    expect(names(unclobbered(page)).filter(Boolean)).toEqual(['q']);
  });
});
