import { JSDOM } from 'jsdom';
import { purify } from '../../../extraction/purify';
import { sanitise, viewOf } from '../../../extraction/sanitise';
import type { SavedArticle } from '../../../library/types';
import type { ExportStory, ExportWorld, StoryPicture } from '../export-story';

const { window } = new JSDOM('');

/** A document without a window, as the export makes its nodes in. */
export const inert: Document = window.document.implementation.createHTMLDocument('');

export const WORLD: ExportWorld = {
  now: new Date('2026-11-22T10:00:00Z'),
  inert,
  serialiseXml: (document) => new window.XMLSerializer().serializeToString(document),
  formatDate: (iso) => iso?.slice(0, 10) ?? null,
  toPlainPicture: async (picture) => (picture.type === 'image/webp' ? PIXEL : picture),
};

/** The smallest PNG there is: one transparent pixel. */
export const PIXEL: StoryPicture = {
  type: 'image/png',
  bytes: Uint8Array.from(
    atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='),
    (letter) => letter.charCodeAt(0),
  ),
};

export function articleOf(changes: Partial<SavedArticle> = {}): SavedArticle {
  const url = changes.url ?? 'https://koran.example/berita/1';
  return {
    id: 'a1',
    url,
    canonicalUrl: url,
    title: 'Harga beras turun',
    subtitle: null,
    authors: ['Siti Rahma'],
    editors: [],
    published: '2026-03-04T08:30:00+07:00',
    modified: null,
    siteName: 'Koran',
    section: null,
    topics: ['pangan'],
    language: 'id',
    leadImage: null,
    paywalled: false,
    site: null,
    wordCount: 320,
    readingMinutes: 2,
    missingPages: [],
    savedAt: '2026-03-05T01:02:03.000Z',
    updatedAt: '2026-03-06T01:02:03.000Z',
    fetchedAt: '2026-03-05T01:02:03.000Z',
    importId: null,
    readAt: null,
    favourite: false,
    tags: [],
    deletedAt: null,
    excerpt: 'Harga beras turun sejak Senin pagi.',
    ...changes,
  };
}

interface Story {
  article?: Partial<SavedArticle>;
  /** Sanitised here, as everywhere; null for a link. */
  html?: string | null;
  highlights?: ExportStory['highlights'];
  pictures?: Record<string, StoryPicture>;
}

export function storyOf({
  article,
  html = '<p>Teks.</p>',
  highlights = [],
  pictures = {},
}: Story = {}): ExportStory {
  return {
    article: articleOf(article),
    content: html === null ? null : sanitise(html, viewOf(window.document), purify),
    highlights,
    picture: async (address) => pictures[address] ?? null,
  };
}

export function highlightOf(quote: string, note = ''): ExportStory['highlights'][number] {
  const moment = '2026-03-07T01:02:03.000Z';
  return {
    id: `h-${quote.length}`,
    quote,
    before: '',
    after: '',
    colour: 'yellow',
    note,
    createdAt: moment,
    updatedAt: moment,
  };
}

export async function* each<Item>(...items: Item[]): AsyncGenerator<Item> {
  yield* items;
}

export async function join(parts: AsyncIterable<string>): Promise<string> {
  let whole = '';
  for await (const part of parts) whole += part;
  return whole;
}

/** What a headline may hold that one format or another takes for its own. */
export const ODD_TITLES = [
  '=HYPERLINK("https://jahat.example","Klik")',
  '-1+1|cmd',
  '</A><script>alert(1)</script> & "Kutip" \'tunggal\'',
  '../../etc/passwd',
  'CON',
  'Harga: naik?  *Turun* #beras [[rak]] --- ^blok',
  '“Halo,” kata dia\u2028baris\u0085dua \ud800 tiga\u0000',
  '   ',
  'Panjang '.repeat(80),
];
