import type { SiteRule } from '../site-rule';

export default {
  id: 'bantennews',
  name: 'BantenNews',
  hosts: ['bantennews.co.id'],
  family: 'wordpress-newspaper',
  confidence: 'medium',
  year: 2026,
  content: ['.td-post-content'],
  title: ['h1.entry-title'],
  authors: ['.td-post-author-name a'],
  published: ['time.entry-date'],
  remove: { credit: ['.author-box'], tags: ['.post-tags'] },
  examples: ['https://www.bantennews.co.id/contoh-judul-berita/'],
} satisfies SiteRule;
