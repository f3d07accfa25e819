import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, test, vi } from 'vitest';
import { toText } from '../../../extraction/to-text';
import { writerOf } from '../formats';
import { toBlob } from '../to-blob';
import { toHtmlFile } from '../to-html-file';
import { each, highlightOf, ODD_TITLES, PIXEL, storyOf, WORLD } from './stories';

vi.mock('../../../i18n');

const HERE = 'https://x.example/a.png';

async function open(story: ReturnType<typeof storyOf>): Promise<Document> {
  const virtualConsole = new VirtualConsole();
  const html = await toHtmlFile(story, WORLD);
  return new JSDOM(html, { runScripts: 'dangerously', virtualConsole }).window.document;
}

describe('a story as one HTML file', () => {
  test('holds it whole, its saved pictures in it and links to the others', async () => {
    const html = `<p>Harga <b>beras</b> turun.</p><img src="${HERE}" alt="sawah"><a href="https://x.example/"><img src="https://x.example/b.png" alt="peta"></a><img src="https://x.example/c.png">`;
    const page = await open(
      storyOf({
        html,
        pictures: { [HERE]: PIXEL },
        highlights: [{ ...highlightOf('beras'), colour: 'green' }],
      }),
    );
    const article = page.querySelector('article') as HTMLElement;
    expect(page.title).toBe('Harga beras turun');
    expect(page.documentElement.lang).toBe('id');
    expect(toText(article).split('\n')).toEqual([
      'Harga beras turun',
      'Siti Rahma · Koran · 2026-03-04',
      'Harga beras turun.',
      'Gambar: petaGambar:',
      'Sorotan dan catatan',
      'beras',
      'Sumber: https://koran.example/berita/1',
    ]);
    expect([...article.querySelectorAll('img')].map(({ src }) => src.slice(0, 30))).toEqual([
      'data:image/png;base64,iVBORw0K',
    ]);
    expect([...article.querySelectorAll('a')].map(({ href }) => href)).toEqual([
      'https://x.example/',
      'https://x.example/c.png',
      'https://koran.example/berita/1',
    ]);
    expect(article.querySelector('p mark.green')?.textContent).toBe('beras');
  });

  test.each(ODD_TITLES)('runs and fetches nothing, whatever the headline: %j', async (title) => {
    const page = await open(
      storyOf({ article: { title, siteName: title, section: title }, html: '<p>Isi</p>' }),
    );
    expect(page.querySelector('script, link, iframe, img:not([src^="data:"])')).toBeNull();
    expect(page.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain("default-src 'none'");
    const visible = (text: string | null | undefined) => text?.toWellFormed().replace(/[\0\ufffd]/g, '');
    expect(visible(page.querySelector('h1')?.textContent)).toBe(visible(title));
  });
});

test('one story is a file of its own, several are a zip', async () => {
  const write = async (...stories: ReturnType<typeof storyOf>[]) => {
    const { ending, type, write: run } = writerOf('html', stories.length === 1);
    return { ending, file: await toBlob(run(each(...stories), WORLD), type) };
  };
  const one = await write(storyOf());
  expect([one.ending, one.file.type, (await one.file.text()).slice(0, 15)]).toEqual([
    'html',
    'text/html',
    '<!doctype html>',
  ]);
  const two = await write(storyOf(), storyOf());
  expect([two.ending, (await two.file.text()).slice(0, 2)]).toEqual(['zip', 'PK']);
});
