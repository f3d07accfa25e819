import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sanitise, serialise, viewOf } from '../sanitise';

const { window } = new JSDOM('');
const view = viewOf(window.document);

/** Stand for what jsdom lacks, as https://wicg.github.io/sanitizer-api/ has it; tests/e2e/scenarios/two-sanitisers.e2e.ts sees the browsers' own. */
class Sanitizer {
  constructor(readonly config: { elements: string[]; attributes: string[] }) {}
  allowElement() {}
}

function setHTML(this: Element, html: string, { sanitizer }: { sanitizer: Sanitizer }): void {
  const { elements, attributes } = sanitizer.config;
  const holder = window.document.implementation.createHTMLDocument('').createElement('div');
  holder.innerHTML = html;
  for (const element of [...holder.querySelectorAll('*')]) {
    if (!elements.includes(element.localName)) element.remove();
    for (const { name } of [...element.attributes])
      if (!attributes.includes(name)) element.removeAttribute(name);
  }
  this.replaceChildren(...holder.childNodes);
}

const clean = (html: string) => serialise(sanitise(html, view, undefined));

describe("with the browser's own sanitiser", () => {
  beforeEach(() => {
    Object.assign(window, { Sanitizer });
    Object.assign(window.Element.prototype, { setHTML });
    vi.stubGlobal('Element', window.Element);
  });
  afterEach(() => {
    Reflect.deleteProperty(window, 'Sanitizer');
    vi.unstubAllGlobals();
  });

  it.each([
    ['the words of what may not stand', '<p>a<x-own>b <b>c</b></x-own></p>', '<p>ab <b>c</b></p>'],
    ['the line feed that begins a text as it is written', '<pre>\n\na</pre>', '<pre>\n\na</pre>'],
  ])('leaves %s', (_, dirty, expected) => expect(clean(dirty)).toBe(expected));

  it.each([
    ['scripts and styles with their text', '<p>a</p><style>b</style><script>c</script>', '<p>a</p>'],
    ['forms, whatever their fields are called', '<form>b<input name="remove"></form><p>a</p>', '<p>a</p>'],
    ['handlers', '<p onclick="b()">a</p>', '<p>a</p>'],
  ])('drops %s', (_, dirty, expected) => expect(clean(dirty)).toBe(expected));

  it('judges addresses itself, white space around them or not', () => {
    expect(clean('<a href=" https://a.example/ ">a</a>')).toContain('href="https://a.example/"');
    expect(clean('<img src=" https://a.example/1.jpg ">')).toContain('src="https://a.example/1.jpg"');
    expect(clean('<a href=" data:text/html,b">a</a>')).not.toContain('href');
  });

  it('asks no other', () => {
    const purify = vi.fn();
    expect(serialise(sanitise('<p>a</p>', view, purify))).toBe('<p>a</p>');
    expect(purify).not.toHaveBeenCalled();
  });
});

it('says so where there is no sanitiser at all', () => {
  expect(() => clean('<p>a</p>')).toThrow('No sanitiser in this window');
});
