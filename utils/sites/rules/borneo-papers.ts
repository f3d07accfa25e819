import type { SiteRule } from '../site-rule';

export default {
  id: 'borneo-papers',
  name: 'Kaltim Post, Borneo24',
  group: true,
  hosts: ['kaltimpost.co.id', 'borneo24.com'],
  confidence: 'low',
  year: 2026,
  content: ['.post-content', '.entry-content'],
  outletNames: ['Kaltim Post', 'Borneo24'],
  examples: ['https://borneo24.com/contoh-judul-berita/'],
} satisfies SiteRule;
