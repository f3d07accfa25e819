import type { SiteRule } from '../site-rule';

export default {
  id: 'idxchannel',
  name: 'IDX Channel',
  hosts: ['idxchannel.com'],
  family: 'mnc',
  confidence: 'high',
  year: 2026,
  content: ['.article--content'],
  authors: ['.article--creator .text-body--2', 'a.creator'],
  published: ['.article--creator'],
  remove: {
    'read-also': ['.baca-juga-new', '.baca_juga'],
    related: ['#relatedNews', '.berita--terkait', '.berita--terkait-container'],
    share: ['.outer-social-media-box'],
    ad: ['.article--content #ads'],
  },
  pagination: [{ kind: 'single-path', suffix: '/all' }],
  articlePath: ['^/[\\w-]+/[\\w-]{15,}'],
  otherPath: ['^/(?:tag|indeks|search|label)(?:/|$|\\?)'],
  outletNames: ['IDXChannel'],
  examples: ['https://www.idxchannel.com/market-news/contoh-judul-berita-panjang'],
} satisfies SiteRule;
