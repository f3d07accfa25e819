import type { SiteRule } from '../site-rule';

/** No evidence for the body's markup; paging from AutoAllPage. */
export default {
  id: 'indozone',
  name: 'Indozone',
  hosts: ['indozone.id'],
  confidence: 'low',
  year: 2026,
  pagination: [{ kind: 'single-query', param: 'page', value: 'all' }],
  articlePath: ['^/[\\w-]+/\\d{6,}/'],
  examples: ['https://news.indozone.id/news/0312345678/contoh-judul-berita'],
} satisfies SiteRule;
