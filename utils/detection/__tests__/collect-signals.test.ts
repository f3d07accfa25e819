import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { collectSignals } from '../collect-signals';
import { STORY_TITLE, TEXT, headlines, paragraphs, signalsOf, teasers } from './pages';

const CHARS = TEXT.id.join('').length;

describe('text blocks', () => {
  it('counts paragraphs of running text and not short ones', () => {
    const signals = signalsOf({ body: `<div>${paragraphs(TEXT.id)}<p>Pendek saja.</p></div>` });
    expect(signals).toMatchObject({ paragraphs: 5, paragraphChars: CHARS, bodyChars: CHARS, teasers: 0 });
  });

  it.each([
    ['separated by <br>', `<div>${TEXT.id.join('<br><br>')}</div>`],
    ['a <div> each', `<div>${TEXT.id.map((text) => `<div>${text}</div>`).join('')}</div>`],
    ['in inline elements', `<div>${TEXT.id.map((text) => `<span>${text}</span>`).join('<br>')}</div>`],
    ['a wrapper each', TEXT.id.map((text) => `<div id="same"><p>${text}</p></div>`).join('')],
  ])('finds text %s', (_form, body) => {
    expect(signalsOf({ body })).toMatchObject({ paragraphs: 5, paragraphChars: CHARS });
  });

  it('counts a text between links to other stories, but not the teasers of a list', () => {
    const readAlso =
      '<p>Baca juga: <a href="/x">Jembatan lain yang juga sedang diperbaiki warga desa</a></p>';
    const story = TEXT.id.map((text) => `<p>${text}</p>${readAlso}`).join('');
    expect(signalsOf({ body: `<div>${story}</div>` })).toMatchObject({ paragraphs: 5, teasers: 0 });
    expect(signalsOf({ body: teasers(7) })).toMatchObject({ paragraphs: 0, teasers: 7, headlineLinks: 7 });
  });

  it('takes a list of headlines and texts without cards for teasers', () => {
    const list = TEXT.id.map(
      (text, i) => `<h3><a href="/${i}">Judul berita yang panjang ke-${i}</a></h3><p>${text}</p>`,
    );
    expect(signalsOf({ body: `<main>${list.join('')}</main>` })).toMatchObject({ paragraphs: 0, teasers: 5 });
  });

  it.each(['footer', 'nav', 'aside', 'form'])('leaves out text in <%s>', (tag) => {
    expect(signalsOf({ body: `<${tag}>${paragraphs(TEXT.id)}</${tag}>` }).paragraphs).toBe(0);
  });

  it('leaves out comments and what is no text', () => {
    const body = `<div class="comment-list">${paragraphs(TEXT.id)}</div><script>${TEXT.id.join(' ')}</script>`;
    expect(signalsOf({ body }).paragraphs).toBe(0);
  });

  it('counts headline-like links by their folded text', () => {
    const body = `${headlines(3)}<a href="/">Beranda</a><a href="/">a${' '.repeat(40)}b</a>`;
    expect(signalsOf({ body }).headlineLinks).toBe(3);
  });
});

describe('metadata', () => {
  it('reads what the page says of itself', () => {
    const head =
      '<meta property="og:type" content="Article"><meta property="og:locale" content="id_ID">' +
      '<meta property="article:published_time" content="2024-05-17T10:00:00+07:00">' +
      '<link rel="canonical" href="/daerah/1-jembatan?utm_source=x">';
    expect(signalsOf({ head, lang: 'id-ID' })).toMatchObject({
      lang: 'id-id',
      ogType: 'article',
      ogLocale: 'id_ID',
      hasPublished: true,
      canonicalPath: '/daerah/1-jembatan',
    });
  });

  it('knows a headline that stands in the title, and a list of none', () => {
    const title = `${STORY_TITLE} - Kabar`;
    expect(signalsOf({ title, body: `<h1> Warga perbaiki\n jembatan bambu</h1>` }).ownHeadline).toBe(true);
    expect(
      signalsOf({ title, body: '<h1>Kabar</h1><h2>Berita terbaru dari seluruh negeri</h2>' }).ownHeadline,
    ).toBe(false);
  });

  const ld = (json: string) => `<script type="application/ld+json">${json}</script>`;

  it.each([
    ['a thing', '{"@type":"NewsArticle","datePublished":"2024-05-17"}', ['NewsArticle'], true],
    [
      'a list',
      '[{"@type":["Article","NewsArticle"]},{"@type":"WebSite"}]',
      ['Article', 'NewsArticle', 'WebSite'],
      false,
    ],
    ['a graph', '{"@graph":[{"@type":"CollectionPage","datePublished":"2024"}]}', ['CollectionPage'], false],
    [
      'things inside',
      '{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle"}]}',
      ['ItemList'],
      false,
    ],
    [
      'broken JSON',
      '{"@type":"NewsArticle","headline":"a\nb","datePublished":"2024"}',
      ['NewsArticle'],
      true,
    ],
    ['no JSON', 'undefined', [], false],
    ['null', 'null', [], false],
  ])('reads JSON-LD types of %s', (_what, json, ldTypes, hasPublished) => {
    expect(signalsOf({ head: ld(json) })).toMatchObject({ ldTypes, hasPublished });
  });
});

describe('cost', () => {
  it('is capped, however long the page', () => {
    const body = `<div>${paragraphs(Array.from({ length: 900 }, () => TEXT.id[0]!))}</div>${headlines(1500)}`;
    const signals = signalsOf({ body });
    expect(signals.paragraphs).toBeLessThanOrEqual(500);
    expect(signals.headlineLinks).toBeLessThanOrEqual(60);
  });

  it('forces no layout and changes nothing', () => {
    const { window } = new JSDOM(`<title>x</title><div>${paragraphs(TEXT.id)}</div>`, {
      url: 'https://kabar.example/',
    });
    const forbidden = (): never => {
      throw new Error('this forces layout');
    };
    for (const name of [
      'innerText',
      'offsetHeight',
      'offsetWidth',
      'offsetParent',
      'clientHeight',
      'scrollHeight',
    ]) {
      Object.defineProperty(window.HTMLElement.prototype, name, { get: forbidden });
    }
    Object.assign(window.Element.prototype, { getBoundingClientRect: forbidden, getClientRects: forbidden });
    window.getComputedStyle = forbidden;
    const before = window.document.documentElement.outerHTML;
    expect(collectSignals(window.document, 'https://kabar.example/').paragraphs).toBe(5);
    expect(window.document.documentElement.outerHTML).toBe(before);
  });

  it('takes a document that is no page', () => {
    const { window } = new JSDOM('<svg xmlns="http://www.w3.org/2000/svg"/>', {
      contentType: 'image/svg+xml',
    });
    expect(collectSignals(window.document, 'https://kabar.example/a.svg')).toMatchObject({
      paragraphs: 0,
      title: '',
    });
  });
});
