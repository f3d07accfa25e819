import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { purify } from '../purify';
import { sanitise, serialise, viewOf } from '../sanitise';

const { document } = new JSDOM('').window;
const clean = (html: string) => serialise(sanitise(html, viewOf(document), purify));

/** Each element of a story in the smallest place where it may stand, spelled a second time: a name that falls off the list is seen. */
const STORY = `
  <a>x</a> <abbr>x</abbr> <b>x</b> <blockquote>x</blockquote> <br> <cite>x</cite> <code>x</code> <del>x</del> <dfn>x</dfn>
  <div>x</div> <dl><dt>x</dt><dd>x</dd></dl> <em>x</em> <figure>x<figcaption>x</figcaption></figure> <h2>x</h2> <h3>x</h3> <h4>x</h4>
  <h5>x</h5> <h6>x</h6> <hr> <i>x</i> <ins>x</ins> <kbd>x</kbd> <ol><li>x</li></ol> <mark>x</mark> <p>x</p> <pre>x</pre> <q>x</q>
  <s>x</s> <samp>x</samp> <section>x</section> <small>x</small> <span>x</span> <strong>x</strong> <sub>x</sub> <sup>x</sup>
  <table><caption>x</caption><colgroup><col></colgroup><thead><tr><th>x</th></tr></thead><tbody><tr><td>x</td></tr></tbody><tfoot><tr><td>x</td></tr></tfoot></table>
  <time>x</time> <u>x</u> <ul><li>x</li></ul> <var>x</var>`;

const ATTRIBUTES: [string, string][] = [
  ['alt', '<img src="https://a.example/1.jpg" alt="Perahu">'],
  ['title', '<abbr title="Badan Pusat Statistik">BPS</abbr>'],
  ['width', '<table><tbody><tr><td width="40">x</td></tr></tbody></table>'],
  ['height', '<table><tbody><tr><td height="40">x</td></tr></tbody></table>'],
  ['colspan', '<table><tbody><tr><td colspan="2">x</td></tr></tbody></table>'],
  ['rowspan', '<table><tbody><tr><td rowspan="2">x</td></tr></tbody></table>'],
  ['datetime', '<time datetime="2026-03-04">x</time>'],
  ['dir', '<p dir="rtl">x</p>'],
  ['lang', '<p lang="ar">x</p>'],
  ['start', '<ol start="3"><li>x</li></ol>'],
];

const GOES_WITH_ITS_TEXT =
  'script style noscript template iframe object embed form button select textarea svg math video audio head title noembed noframes plaintext xmp';

describe('what a story is made of', () => {
  it('keeps each of its elements', () => {
    expect(clean(STORY)).toBe(STORY);
  });

  it.each(ATTRIBUTES)('keeps %s', (name, html) => {
    expect(clean(html)).toContain(`${name}="`);
  });

  it.each([
    'class',
    'id',
    'name',
    'style',
    'data-a',
    'aria-label',
    'srcset',
    'slot',
    'onclick',
    'download',
    'ping',
  ])('drops the attribute %s', (name) => {
    expect(clean(`<p ${name}="x">a</p>`)).toBe('<p>a</p>');
  });

  it.each(GOES_WITH_ITS_TEXT.split(' '))('<%s> goes with its text, also as a node', (name) => {
    const body = document.createElement('div');
    const element = document.createElement(name);
    element.textContent = 'rahasia';
    body.append('sebelum ', element, 'sesudah');
    expect(serialise(sanitise(body, viewOf(document), purify))).toBe('sebelum sesudah');
  });

  it.each(['h1', 'main', 'header', 'center', 'font', 'label', 'x-kartu'])(
    '<%s> goes and leaves its text',
    (name) => {
      expect(clean(`a <${name}>b</${name}> c`)).toBe('a b c');
    },
  );
});

describe('where an address may lead', () => {
  it.each([
    'https://a.example/',
    'http://a.example/',
    'HTTPS://a.example/',
    'https://a.example/?u=data:x',
    'mailto:redaksi@a.example',
  ])('to %s', (href) => {
    expect(clean(`<a href="${href}">a</a>`)).toBe(
      `<a href="${href}" rel="noopener noreferrer" target="_blank">a</a>`,
    );
  });

  it.each([
    'javascript:alert(1)',
    'javascript://https:%0aalert(1)',
    'vbscript:mailto:',
    'ftp://a.example/',
    'file:///etc/passwd',
    'intent://a#Intent;end',
    'tel:123',
    'unknown:https:',
    '/relatif',
    'data:text/html;base64,PHA+',
    'data:image/png;base64,AAAA',
    'DATA:image/png;base64,AAAA',
    'blob:https://a.example/1',
    'BLOB:https://a.example/1',
    'https://',
    'https:// a',
  ])('not to %s', (href) => {
    expect(clean(`<a href="${href}">a</a>`)).toBe('<a>a</a>');
  });

  it('keeps no name and no password in it, and leaves the rest as it was written', () => {
    expect(clean('<a href="https://u:p@a.example/x">a</a>')).toContain('href="https://a.example/x"');
    expect(clean('<a href="https://u@a.example/x">a</a>')).toContain('href="https://a.example/x"');
    expect(clean('<a href="https://:p@a.example/x">a</a>')).toContain('href="https://a.example/x"');
    expect(clean('<a href="https://A.example:443/x?">a</a>')).toContain('href="https://A.example:443/x?"');
    expect(clean('<img src="https://u:p@a.example/1.jpg">')).toContain('src="https://a.example/1.jpg"');
  });

  it('stands on links and pictures only', () => {
    expect(clean('<p href="https://a.example/">a</p>')).toBe('<p>a</p>');
    expect(clean('<p href="https://a.example/" src="https://a.example/">a</p>')).toBe('<p>a</p>');
    expect(clean('<a href="https://a.example/" src="https://a.example/1.jpg">a</a>')).toBe('<a>a</a>');
    expect(clean('<blockquote src="https://a.example/">a</blockquote>')).toBe('<blockquote>a</blockquote>');
  });
});

describe('a picture', () => {
  const shown = (src: string) =>
    `<img src="${src}" loading="lazy" decoding="async" referrerpolicy="no-referrer">`;

  it.each([
    'https://a.example/1.jpg',
    'http://a.example/1.jpg',
    ...['png', 'jpg', 'jpeg', 'gif', 'webp', 'avif'].map((type) => `data:image/${type};base64,AAAA`),
    'blob:https://a.example/1',
  ])('comes from %s, late, and tells nobody', (src) => {
    expect(clean(`<img src="${src}">`)).toBe(shown(src));
  });

  it.each([
    'mailto:a@a.example',
    'data:image/svg+xml;base64,AAAA',
    'data:image/png,AAAA',
    'data:text/html;base64,AAAA',
    'data:imagexpng;base64,AAAA',
    'https://',
    'relatif.jpg',
    '',
  ])('goes where it would come from %j', (src) => {
    expect(clean(`a<img src="${src}">b`)).toBe('ab');
  });

  it('goes where it has no address, and leads nowhere itself', () => {
    expect(clean('a<img alt="x">b')).toBe('ab');
    expect(clean('<img src="https://a.example/1.jpg" href="https://b.example/">')).toBe(
      shown('https://a.example/1.jpg'),
    );
  });
});

describe('viewOf', () => {
  it("is the document's own window, else the global one", () => {
    const { window } = new JSDOM('');
    expect(viewOf(window.document)).toBe(window);
    const parsed = new window.DOMParser().parseFromString('<p>a</p>', 'text/html');
    const before = globalThis.window;
    Object.assign(globalThis, { window });
    expect(viewOf(parsed)).toBe(window);
    Object.assign(globalThis, { window: before });
  });
});
