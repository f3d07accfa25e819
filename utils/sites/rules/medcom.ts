import type { SiteRule } from '../site-rule';

/** The body's class is assumed from its sister site metrotvnews.com. */
export default {
  id: 'medcom',
  name: 'Medcom.id',
  hosts: ['medcom.id'],
  family: 'media-group',
  confidence: 'low',
  year: 2026,
  content: ['.news-text'],
  remove: {
    share: ['#stickshare'],
    ad: ['.showcase.banner', '.skycrapper.banner', '#Ads_billboard'],
  },
  articlePath: ['^/[\\w-]+/[\\w-]+/\\w{8}-[\\w-]+'],
  otherPath: ['^/(?:tag|search|indeks)(?:/|$|\\?)'],
  outletNames: ['Medcom.id'],
  examples: ['https://www.medcom.id/nasional/peristiwa/0kpA1234-contoh-judul-berita'],
} satisfies SiteRule;
