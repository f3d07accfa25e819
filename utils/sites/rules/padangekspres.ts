import type { SiteRule } from '../site-rule';

export default {
  id: 'padangekspres',
  name: 'Padang Ekspres',
  hosts: ['padangekspres.co.id'],
  confidence: 'low',
  year: 2022,
  content: ['.post-body-artikel'],
  title: ['h2.post-title.entry-title'],
  published: ['.time-info time'],
  examples: ['https://padangekspres.co.id/contoh-judul-berita'],
} satisfies SiteRule;
