import type { SiteRule } from '../site-rule';

/** Its markup differs from Bola.com's and was not seen. */
export default {
  id: 'bola-net',
  name: 'Bola.net',
  hosts: ['bola.net'],
  family: 'kly',
  confidence: 'low',
  year: 2026,
  remove: {
    'read-also': ['.baca-juga-collections'],
    ad: ['#in-image-ads', '#bottomframe-toggle'],
    promo: ['.liputan6-mobileapp-widget'],
  },
  articlePath: ['^/(?:[\\w-]+/)+[\\w-]+-[0-9a-f]{6}\\.html'],
  outletNames: ['Bola.net'],
  examples: ['https://www.bola.net/indonesia/contoh-judul-berita-1a2b3c.html'],
} satisfies SiteRule;
