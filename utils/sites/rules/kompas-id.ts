import type { SiteRule } from '../site-rule';

/** Paywalled; the only evidence is one ad-block rule, so no body selector. */
export default {
  id: 'kompas-id',
  name: 'Kompas.id',
  hosts: ['kompas.id'],
  confidence: 'low',
  year: 2026,
  remove: { promo: ['.mb-8.pb-8.border-blue-10.border-b-2'] },
  articlePath: ['^/(?:artikel|baca)/'],
  outletNames: ['Kompas'],
  examples: ['https://www.kompas.id/artikel/contoh-judul-berita'],
} satisfies SiteRule;
