import type { SiteRule } from '../site-rule';

export default {
  id: 'wahananews',
  name: 'WahanaNews',
  hosts: ['wahananews.co'],
  confidence: 'low',
  year: 2025,
  outletNames: ['WahanaNews.co'],
  examples: ['https://wahananews.co/utama/contoh-judul-berita-qwErTy'],
} satisfies SiteRule;
