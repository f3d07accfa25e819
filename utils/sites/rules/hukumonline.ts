import type { SiteRule } from '../site-rule';

export default {
  id: 'hukumonline',
  name: 'Hukumonline',
  hosts: ['hukumonline.com'],
  confidence: 'medium',
  year: 2026,
  content: ['.article-content'],
  remove: { ad: ['.ps-ads-banner'], promo: ['.product-header'] },
  pagination: [{ kind: 'single-query', param: 'page', value: 'all' }],
  articlePath: ['^/(?:berita|klinik)/a/'],
  outletNames: ['hukumonline.com'],
  examples: ['https://www.hukumonline.com/berita/a/contoh-judul-berita-lt65a4d2f3b1c4e/'],
} satisfies SiteRule;
