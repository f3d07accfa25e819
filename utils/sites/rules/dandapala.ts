import type { SiteRule } from '../site-rule';

export default {
  id: 'dandapala',
  name: 'Dandapala',
  hosts: ['dandapala.com'],
  confidence: 'low',
  year: 2026,
  content: ['#article-content'],
  articlePath: ['^/article/detail/'],
  examples: ['https://dandapala.com/article/detail/contoh-judul-berita'],
} satisfies SiteRule;
