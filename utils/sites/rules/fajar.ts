import type { SiteRule } from '../site-rule';

export default {
  id: 'fajar',
  name: 'Fajar',
  hosts: ['fajar.co.id'],
  family: 'wordpress',
  confidence: 'medium',
  year: 2026,
  content: ['.entry-content', '.post-content'],
  remove: { ad: ['.entry-content #banner'] },
  pagination: [{ kind: 'single-query', param: 'page', value: 'all' }],
  articlePath: ['^/\\d{4}/\\d{2}/\\d{2}/[\\w-]+'],
  outletNames: ['FAJAR.CO.ID', 'Fajar Online'],
  examples: ['https://fajar.co.id/2024/01/15/contoh-judul-berita/'],
} satisfies SiteRule;
