import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { HOSTILE_CASES } from '../../../tests/fixtures/hostile/cases';
import { purify } from '../purify';
import { parsePage, sanitise, serialise, viewOf } from '../sanitise';

const view = viewOf(new JSDOM('').window.document);
const THREATS =
  'script, style, link, meta, base, iframe, frame, object, embed, form, input, button, select, textarea, svg, math, video, audio, source, template, details';
const clean = (html: string) => serialise(sanitise(html, view, purify));

describe('sanitise', () => {
  it.each([
    ['script', '<p>a</p><script>alert(1)</script>', '<p>a</p>'],
    ['handler', '<p onclick="alert(1)">a</p>', '<p>a</p>'],
    ['style attribute', '<p style="position:fixed">a</p>', '<p>a</p>'],
    ['style element', '<style>p{display:none}</style><p>a</p>', '<p>a</p>'],
    ['id and name (clobbering)', '<p id="body" class="x">a</p><a name="location">b</a>', '<p>a</p><a>b</a>'],
    ['svg animation', '<svg><animate onbegin=alert(1) attributeName=x dur=1s></svg><p>a</p>', '<p>a</p>'],
    ['math', '<math><mtext><style><img src=x onerror=alert(1)></style></mtext></math><p>a</p>', '<p>a</p>'],
    ['form', '<form action="https://x.example"><input name=q></form><p>a</p>', '<p>a</p>'],
    ['iframe', '<iframe srcdoc="<script>alert(1)</script>"></iframe><p>a</p>', '<p>a</p>'],
    [
      'base and meta',
      '<base href="https://x.example/"><meta http-equiv=refresh content="0;url=https://x.example"><p>a</p>',
      '<p>a</p>',
    ],
    ['javascript link', '<a href="java\nscript:alert(1)">a</a>', '<a>a</a>'],
    ['data link', '<a href="data:text/html,<script>alert(1)</script>">a</a>', '<a>a</a>'],
    ['svg picture', '<img src="data:image/svg+xml;base64,PHN2Zz4=">', ''],
    ['custom element', '<x-danger>a</x-danger>', 'a'],
    ['data of scripts', '<b data-x="1" aria-label="c">a</b>', '<b>a</b>'],
    ['what is no address', '<a href="https://">a</a><img src="https://:x">', '<a>a</a>'],
    ['picture without an address', '<img alt="a"><img src="">', ''],
    ['a page of frames', '<frameset><frame src="https://x.example"></frameset>', ''],
  ])('drops %s', (_, dirty, expected) => {
    expect(clean(dirty)).toBe(expected);
  });

  it('hides no credentials in addresses', () => {
    expect(clean('<a href="https://detik.com:x@jahat.example/a">a</a>')).toContain(
      'href="https://jahat.example/a"',
    );
    expect(clean('<img src="https://u:p@a.example/?b=data:c">')).toContain(
      'src="https://a.example/?b=data:c"',
    );
  });

  it('sets its own referrer policy and link relation', () => {
    const html = clean(
      '<a href="https://a.example/" referrerpolicy="unsafe-url" rel="opener">a</a><img src="https://a.example/1.jpg" referrerpolicy="unsafe-url">',
    );
    expect(html).toContain('rel="noopener noreferrer"');
    expect(html).toContain('referrerpolicy="no-referrer"');
    expect(html).not.toContain('unsafe-url');
  });

  it.each(HOSTILE_CASES.map(({ name, html, mark }) => [name, html, mark]))(
    'disarms %s',
    (_name, html, mark) => {
      const story = sanitise(html, view, purify);
      expect([...story.querySelectorAll(THREATS)]).toEqual([]);
      for (const element of story.querySelectorAll('*'))
        for (const { name, value } of element.attributes) {
          expect(name).not.toMatch(/^on|^(?:style|id|name|class|srcset|ping|background|is)$/);
          if (/^(?:href|src)$/.test(name)) expect(value).not.toContain(mark);
        }
      expect(serialise(sanitise(serialise(story), view, purify))).toBe(serialise(story));
    },
  );

  it('keeps what a story is made of', () => {
    const html =
      '<h2>Sub</h2><p>a <strong>b</strong> <em>c</em></p><ul><li>d</li></ul><blockquote><p>e</p></blockquote><table><tbody><tr><td colspan="2">f</td></tr></tbody></table>';
    expect(clean(html)).toBe(html);
  });

  it('makes anew what can hold a shadow tree, with what it says', () => {
    const { document } = new JSDOM('<section lang="id"><p dir="ltr">a <em>b</em></p></section>').window;
    const body = document.body.appendChild(document.createElement('div'));
    const section = document.querySelector('section')!;
    section.attachShadow({ mode: 'closed', clonable: true }).append(document.createElement('iframe'));
    body.append(section);
    const clean = sanitise(body, viewOf(document), purify);
    expect(serialise(clean)).toBe('<section lang="id"><p dir="ltr">a <em>b</em></p></section>');
    expect(clean.firstElementChild).not.toBe(section);
  });

  it.each([
    ['a paragraph', '<p is="x-kartu" onclick="x()" dir="ltr">a <b>b</b></p>', '<p dir="ltr">a <b>b</b></p>'],
    ['a name that is none', '<p is="x">a</p>', '<p>a</p>'],
    ['an empty name', '<ul is><li>a</li></ul>', '<ul><li>a</li></ul>'],
    [
      'one in another',
      '<section is="x-a"><p is="x-b">a</p>b</section><em is="x-c">c</em>',
      '<section><p>a</p>b</section><em>c</em>',
    ],
    ['one that may not stand', '<article is="x-a"><p>a</p></article><script is="x-b">1</script>', '<p>a</p>'],
    // No script may make an element of such a name.
    ['a name that only markup may have', '<em"x is="x-a"><p>a</p></em"x>', '<p>a</p>'],
  ])("keeps the words of elements of the page's own classes: %s", (_, dirty, expected) => {
    expect(clean(dirty)).toBe(expected);
    const { document } = new JSDOM(`<div>${dirty}</div>`).window;
    const div = document.querySelector('div') as HTMLDivElement;
    expect(serialise(sanitise(div, viewOf(document), purify))).toBe(expected);
  });

  it('cleans an element where it is, and takes out what is in it', () => {
    const { document } = new JSDOM('<div><p onclick="x()">a</p><p>b</p></div>').window;
    const div = document.querySelector('div') as HTMLDivElement;
    expect(serialise(sanitise(div, viewOf(document), purify))).toBe('<p>a</p><p>b</p>');
    expect(document.body.innerHTML).toBe('<div></div>');
  });
});

describe('serialise', () => {
  it.each([
    '<pre>\n\na</pre>',
    '<pre>\n\n\na</pre>',
    '<pre>a\n</pre>',
    '<pre><b>\na</b></pre>',
    '<pre></pre>',
  ])('writes what is read as the same: %j', (html) => {
    expect(clean(html)).toBe(html);
  });
});

describe('parsePage', () => {
  it('makes a document without a window, in which no name hides anything', () => {
    const page = parsePage('<p>a<form><input name=parentNode></form>', new JSDOM('').window);
    expect(page.defaultView).toBeNull();
    expect(page.contentType).toBe('text/html');
    expect(page.body.innerHTML).toBe('<p>a</p><form><input></form>');
  });
});
