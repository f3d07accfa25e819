import type { SiteRule } from '../site-rule';

export default {
  id: 'poskota',
  name: 'Poskota',
  hosts: ['poskota.co.id'],
  confidence: 'medium',
  year: 2026,
  content: ["div[itemprop='articleBody']", '.article-content'],
  remove: { ad: ['#ads__bottom', "[class*='ads__stick']", "[class*='ads__min-h']"] },
  pagination: [{ kind: 'single-query', param: 'view', value: 'all' }],
  articlePath: ['^/\\d{4}/\\d{2}/\\d{2}/[\\w-]+'],
  outletNames: ['Poskota', 'POSKOTA.CO.ID'],
  examples: ['https://www.poskota.co.id/2024/01/15/contoh-judul-berita'],
} satisfies SiteRule;
