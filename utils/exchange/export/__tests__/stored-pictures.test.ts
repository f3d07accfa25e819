// @vitest-environment jsdom
import { unzipSync } from 'fflate';
import { describe, expect, test, vi } from 'vitest';
import { draftOf, freshStore } from '../../../library/__tests__/fresh-store';
import { getDocument } from '../../../library/documents';
import { keepPictures } from '../../../library/keep-pictures';
import { pictureReader } from '../../../library/read-pictures';
import { saveArticle } from '../../../library/save-article';
import type { Store } from '../../../library/store';
import { sha256 } from '../../../pictures/sha256';
import { viewOf } from '../../../extraction/sanitise';
import { epubFiles } from '../epub/write-epub';
import { markdownFolder } from '../markdown-folder';
import { readStories } from '../read-stories';
import { toHtmlFile } from '../to-html-file';
import { writeZip, type ZipFile } from '../../zip/write-zip';
import { PIXEL, WORLD } from './stories';

vi.mock('../../../i18n');

const LEAD = 'https://foto.example/utama.png';
const INSIDE = 'https://foto.example/isi.png?a=1&b=2';
const AWAY = 'https://foto.example/tidak-tersimpan.png';
const MOMENT = new Date('2026-11-22T10:00:00Z');

/** A library with a story that shows three pictures, of which two are stored, and they are the same. */
async function filled(): Promise<{ store: Store; id: string }> {
  const store = freshStore();
  const html = `<p>Teks</p><img src="${INSIDE.replace('&', '&amp;')}" alt="isi"><img src="${AWAY}" alt="jauh">`;
  const draft = draftOf({ html, leadImage: { url: LEAD, alt: 'utama', caption: null, credit: null } });
  const saved = await saveArticle(store, draft, MOMENT, { withPictures: true });
  const id = saved.ok ? saved.id : '';
  const hash = await sha256(PIXEL.bytes);
  const pending = (await getDocument(store, `pending:${id}`))?._rev ?? '';
  await keepPictures(store, id, {
    addresses: [LEAD, INSIDE, AWAY],
    fetched: [LEAD, INSIDE].map((address) => ({ ...PIXEL, address, hash })),
    lost: [{ address: AWAY, why: 'gone' }],
    next: null,
    basis: { pending, pictures: null },
  });
  return { store, id };
}

async function storiesOf() {
  const { store, id } = await filled();
  const { signal } = new AbortController();
  const reading = { view: viewOf(document), picture: pictureReader(store), signal, onStory: () => undefined };
  return readStories(store, [id], reading);
}

async function unzipped(files: AsyncIterable<ZipFile>): Promise<Record<string, Uint8Array>> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for await (const part of writeZip(files, MOMENT)) parts.push(part);
  return unzipSync(Uint8Array.from(Buffer.concat(parts)));
}

describe('stored pictures go along', () => {
  test('into a Markdown folder, once', async () => {
    const files = await unzipped(markdownFolder(await storiesOf(), WORLD));
    const pictures = Object.keys(files).filter((path) => path.startsWith('gambar/'));
    expect(pictures).toHaveLength(1);
    expect(files[pictures[0] ?? '']).toEqual(PIXEL.bytes);
    const text = new TextDecoder().decode(files['Harga beras turun.md']);
    expect(text.split(`](${pictures[0]})`)).toHaveLength(3);
    expect(text).toContain(AWAY);
  });

  test('into an EPUB', async () => {
    const files = await unzipped(epubFiles(await storiesOf(), WORLD));
    const pictures = Object.keys(files).filter((path) => path.startsWith('EPUB/pictures/'));
    expect(pictures.map((path) => files[path])).toEqual([PIXEL.bytes]);
    const chapter = new TextDecoder().decode(files['EPUB/story-1.xhtml']);
    expect([...chapter.matchAll(/src="([^"]+)"/g)].map(([, src]) => `EPUB/${src}`)).toEqual([
      pictures[0],
      pictures[0],
    ]);
  });

  test('into one HTML file that needs nothing else', async () => {
    for await (const story of await storiesOf()) {
      const page = new DOMParser().parseFromString(await toHtmlFile(story, WORLD), 'text/html');
      const sources = [...page.images].map((image) => image.getAttribute('src') ?? '');
      expect(sources).toHaveLength(2);
      for (const src of sources) expect(src).toMatch(/^data:image\/png;base64,iVBOR/);
      expect(page.querySelector(`a[href="${AWAY}"]`)).not.toBeNull();
    }
  });
});
