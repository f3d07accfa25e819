import type { SiteRule } from '../site-rule';

export default {
  id: 'metrotvnews',
  name: 'Metro TV News',
  hosts: ['metrotvnews.com'],
  family: 'media-group',
  confidence: 'high',
  year: 2026,
  content: ['.news-text'],
  title: ['h1', 'h2'],
  authors: ['p.pt-20.date'],
  published: ['p.pt-20.date'],
  remove: {
    // A one-cell table between paragraphs.
    'read-also': [{ selector: '.news-text table', ifText: '^[^\\p{L}]*baca juga\\s*:.{0,250}$' }],
    share: ['.socmed-share-container'],
    ad: ['#popup-ads', '.banner-header-ads', '.ads-large-leaderboard'],
  },
  articlePath: ['^/read/\\w+-'],
  otherPath: ['^/(?:tag|search|index)(?:/|$|\\?)'],
  outletNames: ['Metrotvnews.com', 'MetroTV'],
  examples: ['https://www.metrotvnews.com/read/k8oC1234-contoh-judul-berita'],
} satisfies SiteRule;
