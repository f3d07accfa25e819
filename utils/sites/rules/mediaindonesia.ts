import type { SiteRule } from '../site-rule';

export default {
  id: 'mediaindonesia',
  name: 'Media Indonesia',
  hosts: ['mediaindonesia.com'],
  family: 'media-group',
  confidence: 'high',
  year: 2026,
  content: ['.article', "div[itemprop='articleBody']"],
  authors: ['.info > .author-2', '.author-2'],
  published: ['.datetime'],
  remove: {
    'read-also': ['p.related-news'],
    ad: ['.flying-carpet', '._ap_apex_ad', '.dfp-ad'],
    promo: ['.ext-channel'],
    credit: ['.info-author'],
  },
  removeText: { promo: ['^cek berita dan artikel\\b.{0,120}google news\\b.{0,60}$'] },
  articlePath: ['^/[\\w-]+/\\d{4,}/'],
  otherPath: ['^/(?:tag|search|index|indeks)(?:/|$|\\?)'],
  outletNames: ['Media Indonesia', 'mediaindonesia.com'],
  examples: ['https://mediaindonesia.com/politik-dan-hukum/643210/contoh-judul-berita'],
} satisfies SiteRule;
