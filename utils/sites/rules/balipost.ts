import type { SiteRule } from '../site-rule';

export default {
  id: 'balipost',
  name: 'Bali Post',
  hosts: ['balipost.com'],
  family: 'wordpress-newspaper',
  confidence: 'medium',
  year: 2026,
  content: ['.td-post-content'],
  authors: ["meta[property='article:author']@content"],
  published: ['.entry-date'],
  remove: { related: ['.td-related', "[class*='block_related']"] },
  articlePath: ['^/news/\\d{4}/\\d{2}/\\d{2}/\\d+/'],
  outletNames: ['BALIPOST.com', 'Bali Post'],
  examples: ['https://www.balipost.com/news/2024/01/15/391234/Contoh-Judul-Berita.html'],
} satisfies SiteRule;
