import type { SiteRule } from '../site-rule';

/**
 * Infinite scrolling appends a different story in `#next-article`. `.artikel` is 2018-2022, `.teaser` 2015-2017
 * (its headline is no heading at all, `.jdl-pic`, `.h5.global-detail`).
 */
export default {
  id: 'republika',
  name: 'Republika',
  hosts: ['republika.co.id', 'republika.id', 'rejogja.co.id'],
  family: 'republika',
  confidence: 'high',
  year: 2026,
  content: [
    '.article-content article',
    '.article-content',
    '.artikel',
    '.teaser.global-detail',
    '.teaser-pic',
  ],
  title: ['.max-card__title h1', '.wrap_detail h1', '.wrap-title .h5', '.jdl-pic'],
  authors: ['.max-card__title > div', '.by span'],
  editors: ['.red'],
  published: [
    '.max-card__title .date',
    '.date_detail',
    '.date-detail',
    '.date-pic',
    "meta[property='article:published_time']@content",
  ],
  tags: ['.card__tag a', '.wrap-tag a'],
  lead: ['.max-card__image', '.img-detail', '.wrap_detail figure'],
  remove: {
    'read-also': ['.picked-article', '.baca-juga', '.bacajuga'],
    ad: ["[id^='bn_']"],
    credit: ['.footnote-wrap'],
    related: ['#next-article', '.picked-news', '.box-ft'],
    share: ['.share', '.wp-sosmed-d', '.set-sosmed'],
    promo: ['.show.fade.modal'],
    pagination: ['.pagination', '.paging'],
  },
  removeText: {
    promo: [
      '^ikuti whats\\s?app channel republika\\b.{0,120}$',
      '^loading\\.{3}$',
      '^komik si calus$',
      '^advertisement$',
    ],
    credit: ['^sumber\\s*:\\s*(?:antara|reuters|bbc|anadolu|republika|ap|reuters/antara)\\s*$'],
  },
  articlePath: ['^/berita/(?:[\\w-]+/)*[a-z0-9]{7,12}-?[\\w-]+', '^/(?:posts|news)/\\d+/'],
  otherPath: ['^/(?:tag|index|indeks|search|kanal|page)(?:/|$|\\?)'],
  outletNames: ['Republika', 'REPUBLIKA.CO.ID', 'Republika Online'],
  examples: [
    'https://news.republika.co.id/berita/s6abcd377/contoh-judul-berita',
    'http://www.republika.co.id/berita/jurnal-haji/berita-jurnal-haji/17/02/17/oli9fp396-contoh-judul-berita',
  ],
} satisfies SiteRule;
