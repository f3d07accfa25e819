import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import MarkdownIt from 'markdown-it';
import { describe, expect, test, vi } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { toText } from '../../../extraction/to-text';
import { markdownFolder } from '../markdown-folder';
import { storyElement } from '../story-element';
import { toMarkdown } from '../to-markdown';
import { each, highlightOf, inert, ODD_TITLES, PIXEL, storyOf, WORLD } from './stories';

vi.mock('../../../i18n');

const markdown = new MarkdownIt({ html: true });

function write(html: string): string {
  const holder = inert.createElement('div');
  holder.append(inert.importNode(storyOf({ html }).content!, true));
  return toMarkdown(holder);
}

/** The Markdown as another program understands it. */
function read(text: string): HTMLElement {
  const body = inert.createElement('body');
  body.append(inert.importNode(JSDOM.fragment(markdown.render(text)), true));
  return body;
}

const fold = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('Markdown', () => {
  test('keeps headings, lists, quotes, links, pictures, code and struck words', () => {
    const html =
      '<h2>Sub</h2><p>Teks <b>tebal</b> dan <i>miring</i>, <s>salah</s>.</p><ul><li>satu</li><li>dua<ol start="3"><li>tiga</li></ol></li></ul>' +
      '<blockquote><p>Kata dia</p></blockquote><p><a href="https://x.example/a_(b) c?d=1)">tautan *ini*</a></p>' +
      '<figure><img src="https://x.example/g.jpg" alt="sawah [luas]"><figcaption>Sawah <i>luas</i>.</figcaption></figure><pre>a\n```\nb  c</pre>';
    const body = read(write(html));
    expect(body.querySelector('h2')?.textContent).toBe('Sub');
    expect(body.querySelector('strong')?.textContent).toBe('tebal');
    expect(body.querySelector('s')?.textContent).toBe('salah');
    expect(body.querySelector('ul > li > ol')?.getAttribute('start')).toBe('3');
    expect(fold(body.querySelector('blockquote')?.textContent ?? '')).toBe('Kata dia');
    expect(body.querySelector('a')?.href).toBe('https://x.example/a_%28b%29%20c?d=1%29');
    expect(body.querySelector('a')?.textContent).toBe('tautan *ini*');
    expect(body.querySelector('img')?.alt).toBe('sawah [luas]');
    expect(body.querySelector('p > em:only-child')?.textContent).toBe('Sawah luas.');
    expect(body.querySelector('pre')?.textContent).toBe('a\n```\nb  c\n');
  });

  test('keeps tables: without a head, with empty, wide and crowded cells, one in the other', () => {
    const html =
      '<table><caption>Harga</caption><tr><td>Kota</td><td>Harga | kg</td></tr><tr><td></td><td><p>satu</p><p>dua</p></td></tr>' +
      '<tr><td colspan="2">semua</td></tr><tr><td><table><tr><td>dalam</td></tr></table></td><td>x</td></tr></table><p>Sesudah</p>';
    const body = read(write(html));
    const rows = [...body.querySelectorAll('tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
    expect(rows).toEqual([
      ['Kota', 'Harga | kg'],
      ['', 'satu dua'],
      ['semua', ''],
      ['dalam', 'x'],
    ]);
    expect(body.querySelector('table + p')?.textContent).toBe('Sesudah');
  });

  test('says any text as it was', () => {
    const signs = fc.string({
      unit: fc.constantFrom(
        ...'ab 1.)(<>&;*_`~=#%$|^[]!\\-+"',
        ' ',
        '&lt;',
        '<b>',
        '[[x]]',
        '](',
        '1. ',
        '# ',
      ),
      minLength: 1,
    });
    fc.assert(
      fc.property(signs, (text) => {
        const paragraph = inert.createElement('p');
        paragraph.textContent = text;
        const holder = inert.createElement('div');
        holder.append(paragraph);
        expect(fold(read(toMarkdown(holder)).textContent ?? '')).toBe(fold(text));
      }),
      { numRuns: 500 },
    );
  });

  test('ends with a deeply nested table in no time', () => {
    let table = 'x';
    for (let depth = 0; depth < 60; depth++) table = `<table><tr><td>${table}</td></tr></table>`;
    expect(write(table)).toContain('x');
  });
});

describe('the folder', () => {
  const files = async (...stories: ReturnType<typeof storyOf>[]) => {
    const found: Record<string, string | Uint8Array> = {};
    for await (const { path, content } of markdownFolder(each(...stories), WORLD)) {
      expect(found).not.toHaveProperty([path]);
      found[path] = content as string | Uint8Array;
    }
    return found;
  };
  const properties = (text: unknown) =>
    parseYaml(String(text).split('---\n')[1] ?? '') as Record<string, unknown>;

  test('tells in its properties what is known', async () => {
    const found = await files(storyOf({ article: { tags: ['harga beras', '2026'], favourite: true } }));
    expect(Object.keys(found)).toEqual(['Harga beras turun.md']);
    expect(properties(found['Harga beras turun.md'])).toEqual({
      title: 'Harga beras turun',
      url: 'https://koran.example/berita/1',
      site: 'Koran',
      authors: ['Siti Rahma'],
      published: '2026-03-04T08:30:00+07:00',
      saved: '2026-03-05T01:02:03.000Z',
      favourite: true,
      tags: ['harga-beras', '2026'],
      topics: ['pangan'],
      language: 'id',
      words: 320,
    });
  });

  test('takes any headline, into name and properties, and none twice', async () => {
    const titles = [...ODD_TITLES, ...ODD_TITLES];
    const found = await files(...titles.map((title) => storyOf({ article: { title } })));
    expect(Object.values(found).map((text) => properties(text).title)).toEqual(titles.map((title) => title));
  });

  test('holds highlights, where they stand and in a list, and notes', async () => {
    const html = '<p>Harga <b>beras</b> turun sejak Senin.</p>';
    const found = await files(storyOf({ html, highlights: [highlightOf('beras turun', 'cek lagi #harga')] }));
    const text = String(Object.values(found)[0]);
    expect(text).toContain('Harga **==beras==** ==turun== sejak Senin.');
    expect(text).toContain('## Sorotan dan catatan\n\n> beras turun\n\ncek lagi \\#harga\n');
    expect(text).toMatch(/Sumber: \[https:.*\]\(https:\/\/koran.example\/berita\/1\)\n$/);
  });

  test('lists highlights as the story has them, each line of a note by itself', async () => {
    const html = '<p>Harga beras turun sejak Senin.</p><p>Pembeli senang sekali.</p>';
    const highlights = [
      highlightOf('Pembeli senang', 'satu\ndua'),
      { ...highlightOf('sudah tidak ada di sana'), id: 'hilang' },
      highlightOf('beras turun'),
    ];
    const text = String(Object.values(await files(storyOf({ html, highlights })))[0]);
    expect(text.split('## Sorotan dan catatan\n\n')[1]).toContain(
      '> beras turun\n\n> Pembeli senang\n\nsatu\n\ndua\n\n> sudah tidak ada di sana\n\n',
    );
  });

  test('holds saved pictures once, and says where the others are', async () => {
    const here = 'https://x.example/a.png';
    const html = `<p>a<img src="${here}"><img src="https://x.example/b.png"></p>`;
    const found = await files(
      storyOf({ html, pictures: { [here]: PIXEL } }),
      storyOf({ html, pictures: { [here]: PIXEL } }),
    );
    const pictures = Object.keys(found).filter((path) => path.startsWith('gambar/'));
    expect(pictures).toHaveLength(1);
    expect(found[pictures[0]!]).toEqual(PIXEL.bytes);
    for (const name of ['Harga beras turun.md', 'Harga beras turun (2).md'])
      expect(String(found[name])).toContain(`![](${pictures[0]})![](https://x.example/b.png)`);
  });

  test('has a file for a link, too', async () => {
    const found = await files(storyOf({ html: null }));
    expect(toText(read(String(Object.values(found)[0])))).toContain('https://koran.example/berita/1');
  });
});

test('a story is taken along with all that belongs to it', () => {
  const story = storyOf({
    article: {
      section: 'Ekonomi',
      subtitle: 'Sejak Senin',
      editors: ['Budi'],
      leadImage: {
        url: 'https://x.example/a.jpg',
        alt: 'Sawah',
        caption: 'Sawah di Karawang',
        credit: 'Antara',
      },
    },
    html: '<p>Isi.</p>',
  });
  const element = storyElement(story, WORLD);
  expect(toText(element, { captions: true }).split('\n')).toEqual([
    'Ekonomi',
    'Harga beras turun',
    'Sejak Senin',
    'Siti Rahma · Koran · 2026-03-04',
    'Sawah di Karawang Foto: Antara',
    'Isi.',
    'Editor: Budi',
    'Sumber: https://koran.example/berita/1',
  ]);
  expect(story.content?.querySelector('mark')).toBeNull();
});
