import { describe, expect, it } from 'vitest';
import { pathShape } from '../path-shape';

describe('pathShape', () => {
  it.each([
    'https://news.kabar.example/berita/d-7016153/warga-perbaiki-jembatan',
    'https://www.kabar.example/nasional/read/2024/05/17/12132621/warga-perbaiki-jembatan?page=all',
    'https://www.kabar.example/nasional/20240517104315-12-1026761/warga-perbaiki-jembatan',
    'https://www.kabar.example/hukum/warga-perbaiki-jembatan-1234567',
    'https://www.kabar.example/nasional/1659999-warga-perbaiki-jembatan',
    'https://kabar.example/2024/05/17/jembatan-bambu/',
    'https://kabar.example/2024/05/jembatan-bambu.html',
    'https://kabar.example/index.php/2024/05/17/jembatan-bambu/',
    'https://kabar.example/berita/inpicture/nasional/16/02/23/o2zwha283-jembatan-bambu-warga',
    'https://kabar.example/category/daerah/2024/05/17/jembatan-bambu',
    'https://bola.kabar.example/read/2024/05/17/51/2924444/jembatan-bambu/2',
    'https://kabar.example/read/746384/jembatan-bambu',
    'https://kabar.example/?p=1234',
    'https://kabar.example/2024-01-15/jembatan-bambu',
    'https://kabar.example/seleb/jembatan-bambu-1d1761.html',
    'https://kabar.example/makro/65a4d2f3b1c4e/jembatan-bambu',
  ])('story: %s', (url) => expect(pathShape(url).shape).toBe('story'));

  it.each([
    'https://kabar.example/warga-desa-perbaiki-jembatan-bambu/',
    'https://kabar.example/esai/warga-desa-perbaiki-jembatan-bambu/amp/',
    'https://kabar.example/headline/warga-desa-perbaiki-jembatan-bambu/',
    'https://kabar.example/berita-terkini/warga-desa-perbaiki-jembatan-bambu/',
    'https://kabar.example/warga-desa-perbaiki-jembatan-bambu/page/2/',
    'https://kabar.example/2856409',
    'https://kabar.example/detail.php?id=4711',
  ])('slug: %s', (url) => expect(pathShape(url).shape).toBe('slug'));

  it.each([
    'https://kabar.example/tag/banjir-besar-di-desa-sukamaju',
    'https://kabar.example/topik/jembatan-bambu-desa-sukamaju-2024',
    'https://kabar.example/search?q=jembatan',
    'https://kabar.example/?s=jembatan+bambu',
    'https://kabar.example/indeks',
    'https://kabar.example/news/indeks/2024/05/17',
    'https://indeks.kabar.example/?site=news',
    'https://kabar.example/kategori/politik-dan-hukum-daerah',
    'https://kabar.example/category/news/page/3/',
    'https://kabar.example/page/2/',
    'https://kabar.example/daerah/page/2',
    'https://kabar.example/author/siti-aminah-binti-ahmad/',
    'https://kabar.example/2024/05/',
    'https://kabar.example/berita-terkini',
    'https://kabar.example/terpopuler/2',
  ])('listing: %s', (url) => expect(pathShape(url).shape).toBe('listing'));

  it.each([
    'https://kabar.example/redaksi',
    'https://kabar.example/p/pedoman-media-siber.html',
    'https://kabar.example/about-us/',
    'https://kabar.example/epaper',
    'https://kabar.example/forum/cara-merawat-jembatan-bambu.12345/',
  ])('static: %s', (url) => expect(pathShape(url).shape).toBe('static'));

  it.each([
    'https://kabar.example/',
    'https://kabar.example/?utm_source=x',
    'https://kabar.example/index.html',
  ])('root: %s', (url) => expect(pathShape(url).shape).toBe('root'));

  it.each([
    'https://kabar.example/nasional',
    'https://kabar.example/ekonomi/pasar-modal',
    'https://kabar.example/%E0%A4%A',
  ])('short: %s', (url) => expect(pathShape(url).shape).toBe('short'));

  it('leaves three words open', () => {
    expect(pathShape('https://kabar.example/market-hari-ini').shape).toBe('vague');
    expect(pathShape('https://kabar.example/news/jembatan-bambu-sukamaju').shape).toBe('vague');
  });

  it.each([
    ['photo', 'https://foto.kabar.example/read/123456/jembatan-bambu'],
    ['photo', 'https://kabar.example/foto/jembatan-bambu-desa'],
    ['video', 'https://video.kabar.example/jembatan-bambu-desa'],
    ['video', 'https://kabar.example/watch/4711/jembatan'],
    ['live', 'https://kabar.example/live/4711/jembatan'],
    [null, 'https://kabar.example/tv/jembatan-bambu-desa'],
  ])('media %s: %s', (media, url) => expect(pathShape(url).media).toBe(media));

  it('does not take a story about contacts, searches or tags for such a page', () => {
    for (const slug of [
      'kontak-senjata-di-perbatasan-dua-tewas',
      'cari-korban-hilang-tim-sar-turun',
      'tag-along-saham-adalah-hak',
    ])
      expect(pathShape(`https://kabar.example/${slug}`).shape).toBe('slug');
  });
});
