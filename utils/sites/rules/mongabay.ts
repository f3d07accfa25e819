import type { SiteRule } from '../site-rule';

export default {
  id: 'mongabay',
  name: 'Mongabay Indonesia',
  hosts: ['mongabay.co.id'],
  family: 'wordpress',
  confidence: 'low',
  year: 2026,
  articlePath: ['^/\\d{4}/\\d{2}/(?:\\d{2}/)?[\\w-]+'],
  outletNames: ['Mongabay'],
  examples: ['https://mongabay.co.id/2024/01/15/contoh-judul-berita/'],
} satisfies SiteRule;
