import type { SiteRule } from '../site-rule';

/** `.content` is what a scraper of 2025 read on presmedia.id and sketsanews.id; tried behind the WordPress name. */
export default {
  id: 'kepri-wordpress',
  name: 'Koran Kepri (WordPress)',
  group: true,
  hosts: ['presmedia.id', 'sketsanews.id', 'vnews.click'],
  family: 'wordpress',
  confidence: 'low',
  year: 2025,
  content: ['.entry-content', 'article .content'],
  title: ['h1.entry-title'],
  published: ['time.entry-date[datetime]', '.mg-blog-date'],
  outletNames: ['Presmedia.id', 'Sketsa News', 'VNews'],
  examples: ['https://presmedia.id/contoh-judul-berita/'],
} satisfies SiteRule;
