import type { SiteRule } from '../site-rule';

export default {
  id: 'cna-indonesia',
  name: 'CNA Indonesia',
  hosts: ['cna.id'],
  confidence: 'medium',
  year: 2026,
  content: ['.field--name-body', '.text-long'],
  remove: { ad: ['.programtic-ads'] },
  articlePath: ['^/[\\w-]+/[\\w-]+-\\d{3,}(?:$|\\?)'],
  outletNames: ['CNA', 'CNA Indonesia'],
  examples: ['https://www.cna.id/indonesia/contoh-judul-berita-31234'],
} satisfies SiteRule;
