import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '..';
import { NO_RULE } from '../../sites/resolve-rule';
import { serialise } from '../sanitise';
import { pageOf, sentence } from './page';

const URL = 'https://uji.example/berita/2026/03/02/judul-yang-panjang-12345';

/** A story's paragraphs in the shapes that CMSs leave: tags, bare text with breaks, unclosed, nested. */
const shape = fc.constantFrom(
  (text: string) => `<p>${text}</p>`,
  (text: string) => `<p>${text}`,
  (text: string) => `${text}<br><br>`,
  (text: string) => `<div>${text}</div>`,
  (text: string) => `<div><span>${text}</span></div>`,
  (text: string) => `<p><strong>Jakarta</strong> - ${text}</p>`,
  (text: string) => `<table><tr><td>${text}</td></tr></table>`,
  (text: string) => `<blockquote><p>${text}</p></blockquote>`,
  (text: string) => `<p id="isi" class="sama">${text}</p>`,
);
const shapes = fc.array(shape, { minLength: 4, maxLength: 9 });
const clutter = fc.constantFrom(
  '',
  '<p>Baca juga: <a href="/x">Judul berita lain yang panjang</a></p>',
  '<div class="share-buttons"><a href="#">Facebook</a> <a href="#">WhatsApp</a></div>',
  '<p>ADVERTISEMENT</p>',
  '<script>var a = "<p>bukan isi</p>";</script>',
);

/** Pieces of markup, sane and broken, to glue into pages. */
const piece = fc.oneof(
  fc.constantFrom(
    '<div>',
    '</div>',
    '<p>',
    '</p>',
    '<table><td>',
    '<li>',
    '</ul>',
    '<!--',
    '-->',
    '<br>',
    '<a href="',
    '">',
    '<img src=x',
    '<svg>',
    '</article>',
    '<template>',
    '<noscript>',
    '<h1>',
    '<script>',
    '<style>',
    '<math><mi>',
    '&#0;',
    '<b><i></b>',
  ),
  fc.string({ maxLength: 40 }),
  fc.integer({ min: 1, max: 20 }).map(sentence),
);

describe('extraction, whatever the page', () => {
  it('loses no paragraph that no rule names', () => {
    fc.assert(
      fc.property(shapes, fc.array(clutter, { maxLength: 9 }), (forms, junk) => {
        const body = forms.map((form, i) => `${form(sentence(i + 1))}${junk[i] ?? ''}`).join('\n');
        const html = `<!doctype html><title>Judul</title><h1>Judul</h1><article>${body}</article>`;
        const outcome = extractArticle(pageOf(html, URL), URL, NO_RULE, { force: true });
        if (!outcome.ok) throw new Error(outcome.reason);
        forms.forEach((_, i) => expect(outcome.article.text).toContain(sentence(i + 1)));
        expect(outcome.article.text).not.toContain('Judul berita lain');
      }),
      { numRuns: 60 },
    );
  });

  it('says the same twice and changes nothing', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const document = pageOf(`<h1>Judul</h1>${pieces.join('')}`, URL);
        const before = document.documentElement.outerHTML;
        const read = () => {
          const outcome = extractArticle(document, URL, NO_RULE, { force: true });
          return outcome.ok ? serialise(outcome.article.content) : outcome.reason;
        };
        expect(read()).toBe(read());
        expect(document.documentElement.outerHTML).toBe(before);
      }),
      { numRuns: 80 },
    );
  });

  it('does not throw on pages that are cut off', () => {
    const whole = `<!doctype html><html><head><script type="application/ld+json">{"@type":"NewsArticle","author":{"name":"Siti"}}</script></head>
      <body><h1>Judul</h1><article>${Array.from({ length: 6 }, (_, i) => `<p>${sentence(i + 1)}</p>`).join('')}<figure><img data-src="/a.jpg"><figcaption>Foto</figcaption></figure></article></body></html>`;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: whole.length }), (end) => {
        const outcome = extractArticle(pageOf(whole.slice(0, end), URL), URL, NO_RULE, { force: true });
        expect(typeof outcome.ok).toBe('boolean');
      }),
      { numRuns: 80 },
    );
  });
});
