import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { describe, expect, test, vi } from 'vitest';
import { writeZip } from '../../../zip/write-zip';
import { each, highlightOf, inert, ODD_TITLES, PIXEL, storyOf, WORLD } from '../../__tests__/stories';
import type { ExportStory } from '../../export-story';
import { epubFiles } from '../write-epub';
import { epubcheck, hasEpubcheck } from './epubcheck';

vi.mock('../../../../i18n');

async function bind(...stories: ExportStory[]): Promise<Uint8Array> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for await (const part of writeZip(epubFiles(each(...stories), WORLD), WORLD.now)) parts.push(part);
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

/** The files of an EPUB, those in XML as documents. */
function open(epub: Uint8Array): Record<string, Document> {
  const { window } = new JSDOM('');
  const files: Record<string, Document> = {};
  for (const [path, bytes] of Object.entries(unzipSync(epub))) {
    if (!/\.(?:xhtml|opf|ncx|xml)$/.test(path)) continue;
    // Throws nothing: a fault of well-formedness is an element.
    files[path] = new window.DOMParser().parseFromString(new TextDecoder().decode(bytes), 'application/xml');
    expect(files[path]?.querySelector('parsererror')?.textContent).toBeUndefined();
  }
  return files;
}

/** Markup as saved pages have it at their worst. */
const ODD_MARKUP = [
  '<ul>teks lepas<li>satu</li><p>bukan butir</p><ul><li>dua</li></ul></ul><li>butir tanpa daftar</li>',
  '<ol start="-3"><li><h2>Judul</h2><table><tr><td>sel</td></tr></table></li></ol><ol start="abc"></ol><ul></ul>',
  '<table><caption>Satu <p>dua</p></caption><thead></thead><tbody><tr></tr><tr><td colspan="0" rowspan="x">a</td><th colspan="3">b</th></tr></tbody></table>',
  '<table></table><table><tr><td><table><tr><td>dalam</td></tr></table></td></tr></table><tr>x</tr><td>y</td>',
  '<dl><dt>Istilah</dt><dd>arti</dd><dt>lagi</dt></dl><dl><dd>arti saja</dd></dl><dl>teks</dl><dl><div><dt>a</dt><dd>b</dd></div></dl>',
  '<figure><figcaption>Satu</figcaption><img src="https://x.example/a.png"><figcaption>Dua <p>tiga</p></figcaption></figure><figcaption>lepas</figcaption><figure></figure>',
  '<a href="https://x.example/?q=a|b&c=[d]&e=%zz#f#g h">aneh</a> <a href="https://x.example/ä?ö=“ü”">huruf</a> <a href="mailto:a b@c">surel</a> <a href="mailto:">kosong</a>',
  '<a href="https://x.example/">luar <span><a href="https://x.example/2">dalam</a></span></a><a>tanpa alamat</a><a href="https://exa_mple.x.example/">garis</a>',
  '<p lang="xx_YY!" dir="kiri" title="&quot;>">bahasa</p><p lang="jv" dir="rtl">jawa</p><time datetime="kemarin">kemarin</time><dfn>a <dfn>b</dfn></dfn>',
  '<img src="data:image/png;base64,AAAA" alt="data"><img src="https://x.example/b.png" width="100%" height="-1"><img src="blob:https://x/1">',
  '<b><p>tebal blok</p></b><span><div><h3>judul <ul><li>x</li></ul></h3></div></span><pre>a\n<b>b</b>\n</pre><blockquote>teks<hr></blockquote><hr>',
  '<p>\u0000\u0008\u000b\u001f\ufffe \ud800 &#x1F35A; &nbsp; ]]> <!-- komentar --> <?php echo 1 ?></p><q cite="x">kutip</q><sub>1</sub><sup>2</sup>',
  '<h2></h2><p></p><h6>enam</h6><h2>dua</h2><cite>k</cite><abbr title="">s</abbr><section><section></section></section><del><p>x</p></del>',
];

const NAMES =
  'a b blockquote br caption cite code col colgroup dd del dfn div dl dt em figcaption figure h2 h4 hr i img li mark ol p pre q section small span table tbody td tfoot th thead time tr ul'.split(
    ' ',
  );
interface Tree {
  name: string;
  children: (Tree | string)[];
}
const { tree } = fc.letrec<{ tree: Tree; node: Tree | string }>((tie) => ({
  node: fc.oneof({ maxDepth: 5 }, fc.constantFrom(' ', 'kata', 'beras & <gula>'), tie('tree')),
  tree: fc.record({ name: fc.constantFrom(...NAMES), children: fc.array(tie('node'), { maxLength: 5 }) }),
}));

/** Trees that no HTML parser would make, but a sanitiser that takes elements away can. */
function grow({ name, children }: Tree): Element {
  const element = inert.createElement(name);
  if (name === 'a') element.setAttribute('href', 'https://x.example/');
  if (name === 'img') element.setAttribute('src', PICTURE);
  if (/^(?:br|hr|img|col)$/.test(name)) return element;
  element.append(...children.map((child) => (typeof child === 'string' ? child : grow(child))));
  return element;
}

const PICTURE = 'https://x.example/a.png';
const pictures = { [PICTURE]: PIXEL, 'https://x.example/b.png': { ...PIXEL, type: 'image/webp' } };
const ODD_STORIES = [
  ...ODD_MARKUP.map((html) => storyOf({ html, pictures })),
  ...ODD_TITLES.map((title) =>
    storyOf({ article: { title, siteName: title, authors: [title], language: 'x y' } }),
  ),
  ...fc.sample(tree, { numRuns: 80, seed: 22 }).map((root) => {
    const story = storyOf({ pictures });
    story.content?.append(inert.importNode(grow(root), true));
    return story;
  }),
  storyOf({ html: null }),
  storyOf({
    html: '<p>Harga beras turun.</p>',
    highlights: [highlightOf('beras turun', 'catatan <b> & “kutip”')],
  }),
];

describe('an EPUB', () => {
  const lead = { url: PICTURE, alt: 'Sawah', caption: 'Sawah', credit: 'Antara' };
  const first = storyOf({
    article: { leadImage: lead },
    html: '<h2>Sub</h2><p>Teks <b>tebal</b>.</p>',
    pictures,
  });
  const second = storyOf({
    article: { title: 'Lain', siteName: 'Warta', language: 'en' },
    html: '<p>Other.</p>',
    pictures,
  });

  test('holds the stories in their order, with contents, makers and pictures', async () => {
    const epub = await bind(first, second, storyOf());
    const files = open(epub);
    const text = (path: string, selector: string) =>
      [...(files[path]?.querySelectorAll(selector) ?? [])].map((element) => element.textContent);
    expect(text('EPUB/nav.xhtml', 'nav a')).toEqual([
      'Harga beras turun · Koran',
      'Lain · Warta',
      'Harga beras turun · Koran',
    ]);
    expect(text('EPUB/toc.ncx', 'navLabel text')).toEqual([
      'Sampul',
      'Harga beras turun',
      'Lain',
      'Harga beras turun',
    ]);
    expect(text('EPUB/package.opf', 'metadata > *').slice(1, 6)).toEqual([
      'Simpanan Bening',
      'id',
      'Siti Rahma',
      'Koran',
      'Warta',
    ]);
    expect(text('EPUB/story-1.xhtml', 'h1, h2, p:not(.source), figcaption')).toEqual([
      'Harga beras turun',
      'Siti Rahma · Koran · 2026-03-04',
      'Sawah Foto: Antara',
      'Sub',
      'Teks tebal.',
    ]);
    expect(files['EPUB/story-2.xhtml']?.documentElement.getAttribute('lang')).toBe('en');
    const source = files['EPUB/story-1.xhtml']?.querySelector('img')?.getAttribute('src');
    expect(unzipSync(epub)[`EPUB/${source}`]).toEqual(PIXEL.bytes);
    expect(Object.keys(unzipSync(epub)).filter((path) => path.includes('pictures/'))).toHaveLength(1);
  });

  test('begins with its type, bare', async () => {
    const start = new TextDecoder().decode((await bind(first)).subarray(30, 58));
    expect(start).toBe('mimetypeapplication/epub+zip');
  });

  test('is well-formed whatever the markup, and fetches nothing', async () => {
    for (const document of Object.values(open(await bind(...ODD_STORIES)))) {
      expect(document.querySelector('script, style, iframe, [style], [onclick]')).toBeNull();
      for (const image of document.querySelectorAll('img'))
        expect(image.getAttribute('src')).toMatch(/^pictures\//);
    }
  });

  test('keeps the words of any markup', async () => {
    const files = open(await bind(...ODD_STORIES));
    // In what order is another matter: captions move behind their pictures.
    const letters = (node: Node) =>
      [...(node.textContent ?? '').toWellFormed().replace(/[^\p{L}\p{N}]/gu, '')].sort().join('');
    for (const [at, { content }] of ODD_STORIES.entries()) {
      const article = files[`EPUB/story-${at + 1}.xhtml`]?.querySelector('article') as Element;
      for (const own of article.querySelectorAll('header, .notes, .source')) own.remove();
      if (content) expect(letters(article)).toBe(letters(content));
    }
  });

  test.skipIf(!hasEpubcheck)('passes epubcheck whatever the markup', async () => {
    expect(epubcheck(await bind(first, second, ...ODD_STORIES))).toEqual([]);
  });
});
