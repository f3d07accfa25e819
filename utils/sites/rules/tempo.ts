import type { SiteRule } from '../site-rule';

/**
 * Nuxt pages (2024 on) wrap EACH paragraph in an element with the same id `content-wrapper`, with ads between; all
 * matches together are the body. `.detail-konten`, `.detail-in` and `#isi` are older templates.
 */
export default {
  id: 'tempo',
  name: 'Tempo',
  hosts: ['tempo.co'],
  family: 'tempo',
  confidence: 'high',
  year: 2026,
  content: [
    '[id="content-wrapper"]',
    '.detail-konten',
    '.detail-in',
    '.detail-content',
    "div[itemprop='articleBody']",
    '#isi',
  ],
  title: ['article h1', 'h1.title', 'h1'],
  authors: ["a[href*='/penulis/']", "a[href*='/author/']", '.title .margin-bottom-sm', '.reporter'],
  editors: ["a[href*='/editor/']"],
  published: ["meta[property='article:published_time']@content", '.detail-title .date', '.date'],
  remove: {
    ad: [
      'article .w-\\[300px\\].overflow-hidden',
      '#ads-main-2',
      '.banner-fix-bottom',
      '.parallax-container',
    ],
    pagination: ['.pagging', '.pagination'],
    promo: [{ selector: '#content-wrapper p', ifText: '^pilihan editor\\s*:' }],
  },
  removeText: {
    'read-also': ['^pilihan editor\\s*:'],
    ad: ['^scroll ke bawah untuk melanjutkan membaca$'],
    credit: ['^[^.]{3,120}\\bberkontribusi dalam penulisan artikel ini\\.?$'],
  },
  // Only the old sub-domain pages (`/read/<id>`) were split; www.tempo.co was seen whole in 2026.
  pagination: [{ kind: 'query', param: 'page_num' }],
  articlePath: ['^/read/\\d{5,}/', '^/[\\w-]+/[\\w-]+-\\d{5,}$', '^/[\\w-]+/[\\w-]+-\\d{5,}[/?]'],
  otherPath: ['^/(?:tag|indeks|search|topik|penulis|terkini|terpopuler)(?:/|$|\\?)'],
  outletNames: ['Tempo', 'Tempo.co', 'TEMPO.CO'],
  examples: [
    'https://www.tempo.co/politik/contoh-judul-berita-1193456',
    'https://nasional.tempo.co/read/1801234/contoh-judul-berita',
  ],
} satisfies SiteRule;
