import type { SiteRule } from '../site-rule';

export default {
  id: 'infobank',
  name: 'Infobanknews',
  hosts: ['infobanknews.com'],
  family: 'wordpress',
  confidence: 'low',
  year: 2026,
  content: ['div.article-content', '.entry-content'],
  // "(*) RAL", an editor's mark at the end.
  cutText: { credit: ['(?<=[.!?”"])\\s*\\(\\*\\)\\s*(?:[a-z]{2,3})?\\s*$'] },
  outletNames: ['Infobank', 'Infobanknews'],
  examples: ['https://infobanknews.com/contoh-judul-berita/'],
} satisfies SiteRule;
