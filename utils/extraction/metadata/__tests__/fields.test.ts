import { describe, expect, it } from 'vitest';
import { cleanAddress, sameSite } from '../canonical-url';
import { splitCaption } from '../photo-caption';
import { readingMinutes } from '../reading-time';
import { metadataOf, STORY, STORY_URL } from './page';

const H1 = '<h1>Warga Desa Sukamaju Gotong Royong</h1>';
const canonical = (href: string, url = STORY_URL) =>
  metadataOf(STORY, { url, head: `<link rel="canonical" href="${href}">` }).canonicalUrl;

describe('the canonical address', () => {
  it.each([
    ['https://kabarcontoh.com/a?utm_source=x&id=7&fbclid=1#atas', 'https://kabarcontoh.com/a?id=7'],
    ['https://kabarcontoh.com/a?page=all', 'https://kabarcontoh.com/a'],
    ['https://kabarcontoh.com/a?single=1', 'https://kabarcontoh.com/a'],
    ['/daerah/lain', 'https://www.kabarcontoh.com/daerah/lain'],
    ['https://news.kabarcontoh.com/a/amp', 'https://news.kabarcontoh.com/a'],
    // another site, the bare root, other schemes: not believed
    ['https://jahat.com/a', STORY_URL],
    ['https://kabarcontoh.com.jahat.com/a', STORY_URL],
    ['https://www.kabarcontoh.com/', STORY_URL],
    ['javascript:alert(1)', STORY_URL],
  ])('%s', (href, expected) => {
    expect(canonical(href)).toBe(expected);
  });

  it('falls to og:url, then to the page’s own address, cleaned', () => {
    const head =
      '<link rel="canonical" href="https://www.kabarcontoh.com/"><meta property="og:url" content="https://www.kabarcontoh.com/b">';
    expect(metadataOf(STORY, { head }).canonicalUrl).toBe('https://www.kabarcontoh.com/b');
    expect(metadataOf(STORY, { url: `${STORY_URL}?gclid=1&mc_cid=2&p=12` }).canonicalUrl).toBe(
      `${STORY_URL}?p=12`,
    );
  });

  it('knows hosts of one outlet', () => {
    expect(sameSite('m.kabar.co.id', 'www.kabar.co.id')).toBe(true);
    expect(sameSite('kabar.co.id', 'lain.co.id')).toBe(false);
    expect(sameSite('amp.kompas.com', 'nasional.kompas.com')).toBe(true);
  });

  it('keeps parameters that choose the story', () => {
    expect(cleanAddress(new URL('https://a.id/?p=12&page=12345'))).toBe('https://a.id/?p=12&page=12345');
  });
});

describe('splitCaption', () => {
  it.each([
    ['Warga mengungsi (Foto: Budi/ANTARA)', 'Warga mengungsi', 'Budi/ANTARA'],
    ['Warga mengungsi. (Dok. Pemkab Contoh)', 'Warga mengungsi.', 'Pemkab Contoh'],
    ['Warga mengungsi (ANTARA FOTO/Budi)', 'Warga mengungsi', 'ANTARA FOTO/Budi'],
    ['Warga mengungsi. ©2021 Kabarcontoh.com/Istimewa', 'Warga mengungsi.', '2021 Kabarcontoh.com/Istimewa'],
    ['Warga mengungsi /Xinhua', 'Warga mengungsi', '/Xinhua'],
    ['Foto: Budi Santoso', null, 'Budi Santoso'],
    ['Gerhana total (21/11/2023) terlihat', 'Gerhana total (21/11/2023) terlihat', null],
    ['Penyidik Komisi Pemberantasan Korupsi (KPK)', 'Penyidik Komisi Pemberantasan Korupsi (KPK)', null],
    ['', null, null],
  ])('%s', (text, caption, credit) => {
    expect(splitCaption(text)).toEqual({ caption, credit });
  });
});

describe('the lead picture', () => {
  const og = (url: string) => `<meta property="og:image" content="${url}">`;
  it('is metadata’s, with the caption of the page’s figure', () => {
    const html = `${H1}<figure><img src="/foto/banjir-640x360.jpg" alt="Banjir"><figcaption>Banjir surut (Foto: Budi)</figcaption></figure>${STORY}`;
    expect(metadataOf(html, { head: og('https://cdn.kabarcontoh.com/foto/banjir.jpg') }).leadImage).toEqual({
      ...{ url: 'https://cdn.kabarcontoh.com/foto/banjir.jpg', alt: 'Banjir' },
      ...{ caption: 'Banjir surut', credit: 'Budi' },
    });
  });

  it.each([
    'https://kabarcontoh.com/img/logo.png',
    'https://kabarcontoh.com/default-share.jpg',
    'http://img.kabarcontoh.com/new',
    'https://kabarcontoh.com/a.svg',
    'data:image/png;base64,x',
  ])('is not %s', (url) => {
    expect(metadataOf(H1 + STORY, { head: og(url) }).leadImage).toBeNull();
  });

  it('is the first figure after the headline where metadata has none', () => {
    const html = `<figure><img src="/iklan-atas-besar.jpg"></figure>${H1}<figure><img data-src="/foto/banjir.jpg" src="data:,x"></figure>${STORY}`;
    expect(metadataOf(html).leadImage?.url).toBe('https://www.kabarcontoh.com/foto/banjir.jpg');
  });

  it('passes over a tool’s icon in the rule’s element', () => {
    const html = `${H1}<div id="gambar"><img src="/zoom-in.svg"><img src="/foto/banjir.jpg"></div>${STORY}`;
    expect(metadataOf(html, { site: { lead: ['#gambar'] } }).leadImage?.url).toBe(
      'https://www.kabarcontoh.com/foto/banjir.jpg',
    );
  });
});

describe('paywall', () => {
  const ld = (object: unknown) =>
    metadataOf(STORY, { head: `<script type="application/ld+json">${JSON.stringify(object)}</script>` })
      .paywalled;
  it.each([
    [{ '@type': 'NewsArticle', isAccessibleForFree: false }, true],
    [{ '@type': 'NewsArticle', isAccessibleForFree: 'False' }, true],
    [{ '@type': 'NewsArticle', hasPart: { isAccessibleForFree: 'false' } }, true],
    [{ '@type': 'NewsArticle', hasPart: [{}, { isAccessibleForFree: false }] }, true],
    [{ '@type': 'NewsArticle', isAccessibleForFree: true }, false],
    [{ '@type': 'NewsArticle' }, false],
    [{ '@type': 'Product', isAccessibleForFree: false }, false],
  ])('%j is %s', (object, paywalled) => {
    expect(ld(object)).toBe(paywalled);
  });
});

describe('section, tags, language, subtitle, site', () => {
  it('reads the breadcrumb past "Home", else metadata, else the address', () => {
    const trail = '<div class="breadcrumb"><a>Home</a><a>Peristiwa</a></div>';
    expect(metadataOf(trail + STORY).section).toBe('Peristiwa');
    expect(
      metadataOf(STORY, { head: '<meta property="article:section" content="Hukum, Politik">' }).section,
    ).toBe('Hukum');
    expect(metadataOf(STORY)).toMatchObject({ section: 'Daerah', from: { section: 'url' } });
    expect(metadataOf(STORY, { url: 'https://www.kabarcontoh.com/warga' }).section).toBeNull();
  });

  it('reads tags without filler, and no sentence cut at its spaces', () => {
    const keywords = (value: string) =>
      metadataOf(STORY, { head: `<meta name="keywords" content="${value}">` }).tags;
    expect(keywords('banjir, Kota Contoh, banjir, berita terkini')).toEqual(['banjir', 'Kota Contoh']);
    expect(keywords('Kini, kekasih, Siti, itu, tampil, memesona')).toEqual([]);
    expect(metadataOf(`${STORY}<ul><li><a rel="tag">#Banjir</a></li></ul>`).tags).toEqual(['Banjir']);
  });

  it('reads the declared language', () => {
    expect(metadataOf(STORY, { lang: 'id-ID' }).language).toBe('id');
    expect(metadataOf(STORY, { lang: 'in' }).language).toBe('id');
    expect(
      metadataOf(STORY, { lang: 'en', head: '<meta property="og:locale" content="id_ID">' }).language,
    ).toBe('id');
    expect(metadataOf(STORY, { lang: '' }).language).toBeNull();
  });

  it('reads a subtitle that repeats neither headline nor lead', () => {
    const page = (text: string) =>
      metadataOf(`<article><header>${H1}<h2 class="subtitle">${text}</h2></header></article>${STORY}`)
        .subtitle;
    expect(page('Tiga dusun bergiliran setiap pekan')).toBe('Tiga dusun bergiliran setiap pekan');
    expect(page('Warga Desa Sukamaju Gotong Royong')).toBeNull();
    expect(page('Kegiatan itu diikuti puluhan warga dari tiga dusun')).toBeNull();
  });

  it('names the outlet: the rule, og:site_name, JSON-LD, the host', () => {
    expect(metadataOf(STORY, { site: { name: 'Kabar Contoh' } }).siteName).toBe('Kabar Contoh');
    expect(metadataOf(STORY, { head: '<meta property="og:site_name" content="Kabar">' }).siteName).toBe(
      'Kabar',
    );
    expect(metadataOf(STORY).siteName).toBe('kabarcontoh.com');
  });

  it('lets each paper of a group name itself', () => {
    const site = { name: 'Koran Daerah Bersama', group: true };
    const head = '<meta property="og:site_name" content="Kabar Contoh">';
    expect(metadataOf(STORY, { site, head }).siteName).toBe('Kabar Contoh');
    expect(metadataOf(STORY, { site }).siteName).toBe('kabarcontoh.com');
  });
});

describe('readingMinutes', () => {
  it.each([
    [0, 1],
    [90, 1],
    [400, 2],
    [1_000, 5],
  ])('%i words take %i minutes', (words, minutes) => {
    expect(readingMinutes(words)).toBe(minutes);
  });
});
