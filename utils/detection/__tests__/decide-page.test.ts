import { describe, expect, it } from 'vitest';
import type { SiteRule } from '../../sites/site-rule';
import { decidePage } from '../decide-page';
import {
  STORY_TITLE,
  STORY_URL,
  TEXT,
  decide,
  headlines,
  paragraphs,
  signalsOf,
  teasers,
  type TestPage,
} from './pages';

const TITLE = `${STORY_TITLE} Sendiri - Kabar`;
const H1 = `<h1>${STORY_TITLE} Sendiri</h1>`;
const TEXT_BODY = `${H1}<div>${paragraphs(TEXT.id)}</div>`;
const SLUG_URL = 'https://kabar.example/warga-perbaiki-jembatan-bambu-sendiri/';
const og = (type: string) => `<meta property="og:type" content="${type}">`;
const ld = (type: string) => `<script type="application/ld+json">{"@type":"${type}"}</script>`;
const DATE = '<meta property="article:published_time" content="2024-05-17T10:00:00+07:00">';
const meta = og('article') + ld('NewsArticle') + DATE;

const kindOf = (page: TestPage) => decide(page).kind;

describe('stories', () => {
  const stories: [string, TestPage][] = [
    ['with all its metadata', { title: TITLE, head: meta, body: TEXT_BODY + headlines(60) }],
    ['without any metadata', { url: SLUG_URL, title: TITLE, body: TEXT_BODY + headlines(20) }],
    [
      'of two paragraphs',
      { url: SLUG_URL, title: TITLE, body: `${H1}<div>${paragraphs(TEXT.id.slice(0, 2))}</div>` },
    ],
    [
      'behind a paywall',
      { title: TITLE, head: meta, body: `${H1}<div>${paragraphs(TEXT.id.slice(0, 1))}</div>` },
    ],
    ['between <br>s', { title: TITLE, body: `${H1}<div>${TEXT.id.join('<br><br>')}</div>${headlines(30)}` }],
    ['at a bare number', { url: 'https://m.kabar.example/2856409', title: TITLE, body: TEXT_BODY }],
    [
      'at an address without words',
      { url: 'https://kabar.example/x/c4nn0x4rj2zo', title: TITLE, head: meta, body: TEXT_BODY },
    ],
    ['above many teasers', { title: TITLE, head: meta, body: TEXT_BODY + teasers(12) }],
    ['at the root of its site', { url: 'https://kabar.example/', title: TITLE, body: TEXT_BODY }],
    ['with a video', { title: TITLE, head: meta + ld('VideoObject'), body: TEXT_BODY }],
  ];
  it.each(stories)('%s', (_what, page) => {
    expect(decide(page)).toMatchObject({ kind: 'article', readable: true, language: 'id' });
  });
});

describe('lists of stories', () => {
  const h1 = '<h1>Berita Terbaru Seputar Desa Sukamaju</h1>';
  const title = 'Berita Terbaru Seputar Desa Sukamaju | Kabar';
  const intro = `<div>${paragraphs(TEXT.id)}</div>`;
  const lists: [string, TestPage][] = [
    [
      'front page that calls itself an article',
      { url: 'https://kabar.example/', head: og('article'), body: headlines(80) },
    ],
    ['front page of teasers', { url: 'https://kabar.example/', head: og('website'), body: teasers(30) }],
    [
      'tag page with a long introduction',
      {
        url: 'https://kabar.example/tag/desa-sukamaju-jembatan-bambu',
        title,
        head: og('article'),
        body: h1 + intro + teasers(10),
      },
    ],
    [
      'section with a long introduction',
      {
        url: 'https://kabar.example/daerah',
        title,
        head: ld('CollectionPage'),
        body: h1 + intro + teasers(10),
      },
    ],
    [
      'topic page at an address like a headline',
      {
        url: 'https://kabar.example/liputan/jembatan-bambu-desa-sukamaju',
        title,
        body: `${h1}<div>${paragraphs(TEXT.id.slice(0, 3))}</div>${teasers(8)}`,
      },
    ],
    [
      'search results',
      { url: 'https://kabar.example/?s=jembatan', title: 'Hasil pencarian jembatan', body: teasers(10) },
    ],
    ['indeks', { url: 'https://kabar.example/indeks/2024/05/17', body: headlines(60) }],
    [
      'author page with a biography',
      {
        url: 'https://kabar.example/author/siti',
        title,
        head: ld('ProfilePage'),
        body: h1 + intro + headlines(20),
      },
    ],
    [
      'page 2 of a section',
      { url: 'https://kabar.example/daerah/page/2/', head: og('article'), body: teasers(10) },
    ],
    ['photo section', { url: 'https://kabar.example/foto/', head: og('article'), body: teasers(13) }],
  ];
  it.each(lists)('%s', (_what, page) => {
    expect(decide(page)).toMatchObject({ kind: 'index', readable: false });
  });
});

describe('other pages', () => {
  const others: [string, TestPage][] = [
    [
      'about the house',
      {
        url: 'https://kabar.example/p/tentang-kami.html',
        title: 'Tentang Kami - Kabar',
        head: og('article'),
        body: TEXT_BODY,
      },
    ],
    [
      'its rules, at an address of its own',
      {
        url: 'https://kabar.example/hal/pedoman-pemberitaan-media-siber-kabar',
        title: 'Pedoman Media Siber',
        body: `<h1>Pedoman Media Siber</h1>${paragraphs(TEXT.id)}`,
      },
    ],
    [
      'a forum thread',
      { url: 'https://kabar.example/forum/cara-merawat-jembatan-bambu.4711/', title: TITLE, body: TEXT_BODY },
    ],
    [
      'a thread by its metadata',
      {
        url: SLUG_URL,
        title: TITLE,
        head: ld('DiscussionForumPosting'),
        body: `${H1}<div>${paragraphs(TEXT.id.slice(0, 3))}</div>`,
      },
    ],
    [
      'weather',
      {
        url: 'https://kabar.example/cuaca/sukamaju',
        title: 'Cuaca Sukamaju Hari Ini',
        body: '<table><tr><td>28</td></tr></table>',
      },
    ],
    [
      'a story that is gone',
      { title: 'Halaman tidak ditemukan - Kabar', body: '<h1>Halaman tidak ditemukan</h1>' },
    ],
    ['nothing', {}],
  ];
  it.each(others)('%s', (_what, page) => {
    expect(decide(page)).toMatchObject({ kind: 'other', readable: false });
  });
});

describe('forms of stories', () => {
  const captions = `${H1}<figure>${paragraphs(TEXT.id.slice(0, 1))}</figure><figure>${paragraphs(TEXT.id.slice(1, 2))}</figure>`;

  it('names a photo story by address, title or metadata', () => {
    const url = 'https://kabar.example/foto/jembatan-bambu-desa-sukamaju-4711';
    expect(decide({ url, title: TITLE, body: captions })).toMatchObject({ kind: 'gallery', readable: true });
    expect(kindOf({ title: `FOTO: ${TITLE}`, head: meta, body: captions })).toBe('gallery');
    expect(kindOf({ title: TITLE, head: ld('ImageGallery'), body: captions })).toBe('gallery');
  });

  it('takes a story told in text for an article, wherever it is filed', () => {
    const long = `${H1}<div>${paragraphs([...TEXT.id, ...TEXT.id])}</div>`;
    expect(
      kindOf({
        url: 'https://kabar.example/foto/jembatan-bambu-desa-sukamaju-4711',
        title: TITLE,
        body: long,
      }),
    ).toBe('article');
  });

  it('names a video, and reads it only where it carries a text', () => {
    const url = 'https://kabar.example/video/jembatan-bambu-desa-sukamaju-4711';
    expect(decide({ url, title: TITLE, head: meta, body: captions })).toMatchObject({
      kind: 'video',
      readable: false,
    });
    const long = `${H1}<div>${paragraphs([...TEXT.id, ...TEXT.id])}</div>`;
    expect(decide({ url, title: TITLE, head: meta, body: long })).toMatchObject({
      kind: 'video',
      readable: true,
    });
    expect(kindOf({ title: TITLE, head: og('video.other') + DATE, body: captions })).toBe('video');
    expect(kindOf({ title: TITLE, head: meta + ld('VideoObject'), body: captions })).toBe('video');
  });

  it('names live reporting', () => {
    expect(decide({ title: TITLE, head: ld('LiveBlogPosting'), body: TEXT_BODY })).toMatchObject({
      kind: 'live',
      readable: true,
    });
  });
});

describe('languages', () => {
  it.each(['id', 'ms', 'en'] as const)('an article in %s is an article', (language) => {
    const body = `${H1}<div>${paragraphs(TEXT[language])}</div>`;
    expect(decide({ title: TITLE, body })).toMatchObject({ kind: 'article', language });
  });
});

describe('the rule of a site', () => {
  const rule = { id: 'kabar', articlePath: ['^/s/\\d+$'], otherPath: ['^/daerah/2024/'] } as SiteRule;

  it('is believed before the shape of an address', () => {
    const short = signalsOf({
      url: 'https://kabar.example/s/12',
      title: 'Kabar',
      body: `<div>${paragraphs(TEXT.id.slice(0, 2))}</div>`,
    });
    expect(decidePage(short, null).readable).toBe(false);
    expect(decidePage(short, rule)).toMatchObject({
      kind: 'article',
      reasons: ['+4 address: kabar says story', expect.anything(), expect.anything()],
    });
    const filed = signalsOf({ url: STORY_URL, title: TITLE, body: TEXT_BODY });
    expect(decidePage(filed, null).readable).toBe(true);
    expect(decidePage(filed, rule).readable).toBe(false);
  });
});
