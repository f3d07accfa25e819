import type { SiteRule } from '../site-rule';

export default {
  id: 'gatra',
  name: 'Gatra',
  hosts: ['gatra.net', 'gatra.com'],
  family: 'wordpress-newspaper',
  confidence: 'medium',
  year: 2026,
  content: ['.td-post-content'],
  published: ['.entry-date'],
  remove: { related: ['.td-related', "[class*='block_related']"] },
  outletNames: ['Gatra', 'GATRA.com'],
  examples: ['https://www.gatra.net/news/contoh-judul-berita'],
} satisfies SiteRule;
