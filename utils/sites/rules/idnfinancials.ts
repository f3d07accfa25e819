import type { SiteRule } from '../site-rule';

/** The site is English at its root and Indonesian under `/id`. */
export default {
  id: 'idnfinancials',
  name: 'IDNFinancials',
  hosts: ['idnfinancials.com'],
  confidence: 'low',
  year: 2026,
  authors: ['.idn-authors .ia-names a.ian'],
  published: ['.date-published'],
  remove: { ad: ["[class*='outstream']"] },
  articlePath: ['^/(?:id/)?(?:news|n)/\\d+/'],
  examples: ['https://www.idnfinancials.com/id/news/51234/contoh-judul-berita'],
} satisfies SiteRule;
