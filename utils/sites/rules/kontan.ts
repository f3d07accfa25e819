import type { SiteRule } from '../site-rule';

export default {
  id: 'kontan',
  name: 'Kontan',
  hosts: ['kontan.co.id'],
  family: 'kompas-gramedia',
  confidence: 'high',
  year: 2026,
  content: ['.tmpt-desk-kon', "[itemprop='articleBody']"],
  title: ['h1.detail-desk'],
  published: ['.fs14.ff-opensans.font-gray'],
  remove: {
    'read-also': [
      { selector: "p:has(a[class^='track-'])", ifText: '^[^\\p{L}]*baca juga' },
      { selector: "h2:has(a[class^='track-'])", ifText: '^[^\\p{L}]*baca juga' },
      { selector: 'p:has(> strong)', ifText: '^baca juga\\s*:' },
    ],
    ad: ['#adsoutsream', '#halfpage-ads', '.ads-partner-wrap', '#fixslowshow'],
  },
  removeText: {
    promo: ['^cek berita dan artikel yang lain di google news\\b.{0,60}$'],
    related: ['^berita terkait\\s*:?$'],
  },
  pagination: [{ kind: 'single-query', param: 'page', value: 'all' }],
  articlePath: ['^/news/[\\w-]+'],
  otherPath: ['^/(?:search|tag|rubrik|indeks)(?:/|$|\\?)'],
  outletNames: ['KONTAN.CO.ID', 'Kontan'],
  examples: ['https://investasi.kontan.co.id/news/contoh-judul-berita'],
} satisfies SiteRule;
