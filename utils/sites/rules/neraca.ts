import type { SiteRule } from '../site-rule';

export default {
  id: 'neraca',
  name: 'Harian Neraca',
  hosts: ['neraca.co.id'],
  confidence: 'medium',
  year: 2026,
  remove: { related: ['.berita-terkait', '.terpopuler1'] },
  // The paper's name stands alone above the first paragraph.
  removeText: { chrome: ['^neraca$'] },
  articlePath: ['^/article/\\d+/'],
  outletNames: ['NERACA', 'Neraca'],
  examples: ['https://www.neraca.co.id/article/191234/contoh-judul-berita'],
} satisfies SiteRule;
