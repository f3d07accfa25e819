import type { SiteRule } from '../site-rule';

export default {
  id: 'harianjogja',
  name: 'Harian Jogja',
  hosts: ['harianjogja.com'],
  family: 'bisnis-indonesia',
  confidence: 'medium',
  year: 2026,
  content: ['.article-content', '.post-content'],
  authors: ["meta[property='article:author']@content"],
  published: ["meta[property='article:published_time']@content"],
  remove: { ad: ['#solopos_float', '#ads-float', '.ads-container'] },
  articlePath: ['^/read/\\d{4}/\\d{2}/\\d{2}/'],
  outletNames: ['Harianjogja.com'],
  examples: ['https://jogjapolitan.harianjogja.com/read/2024/01/15/510/1161234/contoh-judul-berita'],
} satisfies SiteRule;
