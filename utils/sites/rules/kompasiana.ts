import type { SiteRule } from '../site-rule';

/** Readers' own writing, not newsroom copy. No evidence for the body's markup. */
export default {
  id: 'kompasiana',
  name: 'Kompasiana',
  hosts: ['kompasiana.com'],
  family: 'kompas-gramedia',
  confidence: 'low',
  year: 2026,
  remove: {
    ad: ['#anchormasklink', '.ads-inf-box', '.banner-mgid'],
    promo: ['.align-center.floatingWrap'],
  },
  pagination: [{ kind: 'single-query', param: 'page', value: 'all' }],
  articlePath: ['^/[\\w.-]+/[0-9a-f]{24}/'],
  examples: ['https://www.kompasiana.com/penulis/65a4d2f3b1c4e5d6f7a8b9c0/contoh-judul'],
} satisfies SiteRule;
