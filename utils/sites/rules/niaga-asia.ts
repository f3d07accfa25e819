import type { SiteRule } from '../site-rule';

export default {
  id: 'niaga-asia',
  name: 'Niaga Asia',
  hosts: ['niaga.asia'],
  family: 'wordpress',
  confidence: 'low',
  year: 2026,
  content: ['.entry-content'],
  examples: ['https://www.niaga.asia/contoh-judul-berita/'],
} satisfies SiteRule;
