import type { SiteRule } from '../site-rule';

export default {
  id: 'inews',
  name: 'iNews',
  hosts: ['inews.id'],
  family: 'mnc',
  confidence: 'medium',
  year: 2026,
  // The evidence says `.content`, a name too loose to trust alone.
  content: ['article .content', '.content'],
  authors: ['.author'],
  published: ['.createdAt', '.timeAndShare'],
  remove: {
    related: [".content [class^='related']"],
    video: ['.pipLiveStream__content', '.widgetNewsTV__news24Jam'],
    promo: ['.getawayApp'],
    ad: ['.adsPlacement', '.asideAds', '#parallax-ad'],
  },
  pagination: [{ kind: 'single-path', suffix: '/all' }],
  articlePath: [
    '^/(?:news|finance|lifestyle|sport|techno|otomotif|travel)/[\\w-]+/[\\w-]{12,}',
    '^/read/\\d+/',
  ],
  otherPath: ['^/(?:tag|indeks|search)(?:/|$|\\?)'],
  outletNames: ['iNews.id', 'iNews'],
  examples: [
    'https://www.inews.id/news/nasional/contoh-judul-berita',
    'https://pantura.inews.id/read/412345/contoh-judul-berita',
  ],
} satisfies SiteRule;
