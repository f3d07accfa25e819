import type { SiteRule } from '../site-rule';

export default {
  id: 'pantau',
  name: 'Pantau.com',
  hosts: ['pantau.com'],
  confidence: 'low',
  year: 2026,
  articlePath: ['^/[\\w-]+/\\d{4,}/'],
  outletNames: ['Pantau.com', 'Pantau'],
  examples: ['https://www.pantau.com/nasional/112345/contoh-judul-berita'],
} satisfies SiteRule;
