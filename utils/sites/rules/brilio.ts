import type { SiteRule } from '../site-rule';

/** Seen on its AMP pages of 2020-2022. */
export default {
  id: 'brilio',
  name: 'Brilio.net',
  hosts: ['brilio.net'],
  family: 'kly',
  confidence: 'medium',
  year: 2022,
  content: ['.article-content-body', '.news-content .main-content', '.main-content'],
  title: ['.headline-detail h1'],
  subtitle: ['.headline-detail .read-sinopsis'],
  authors: ['.headline-detail .writer'],
  published: ['.headline-detail .date'],
  remove: {
    'read-also': ['p.also-read'],
    related: ['.list-article-box'],
    ad: ['amp-ad', '#in-image-ads'],
  },
  articlePath: ['^/(?:amp/)?[\\w-]+/[\\w-]+-\\d{6}[0-9a-z]\\.html'],
  outletNames: ['Brilio.net', 'brilio'],
  examples: ['https://www.brilio.net/selebritis/contoh-judul-berita-220329r.html'],
} satisfies SiteRule;
