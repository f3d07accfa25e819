import type { ThemeRule } from '../site-rule';

/** The theme of the page that this project began from: no entry-content class, headline without a class, share row with "URL berhasil dicopy". */
export default {
  id: 'nomina',
  name: 'Nomina / Kibaran',
  detect: ['#single-article-text', '.container-single-meta .tanggal-single'],
  confidence: 'medium',
  content: ['#single-article-text', '.single-article-text'],
  title: ['#single-content h1'],
  authors: ['.container-single-meta .nama-penulis'],
  published: ['.container-single-meta .tanggal-single'],
  section: [".single-kategori a[rel~='category']"],
  lead: ['#single-content .foto-utama'],
  remove: {
    share: ['.single-media-social', '.media-sosial-mobile', 'p.copied', 'p.copied-mobile'],
    related: [
      '.related-post-wrap',
      '.mobile-berita-terkait',
      '.mobile-berita-terbaru',
      '.berita-terkait',
      '.baca-juga-wrap',
    ],
    tags: ['.wrap-tag', '.single-tag'],
    chrome: ['.wrap-kategori-tanggal', '.container-single-meta'],
  },
} satisfies ThemeRule;
