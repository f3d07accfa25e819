import type { SiteRule } from '../site-rule';

export default {
  id: 'kbr',
  name: 'KBR',
  hosts: ['kbr.id'],
  confidence: 'low',
  year: 2026,
  content: ['.article-content'],
  examples: ['https://kbr.id/berita/nasional/contoh-judul-berita'],
} satisfies SiteRule;
