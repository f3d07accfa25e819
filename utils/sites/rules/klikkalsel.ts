import type { SiteRule } from '../site-rule';

export default {
  id: 'klikkalsel',
  name: 'KlikKalsel',
  hosts: ['klikkalsel.com'],
  family: 'wordpress-newspaper',
  confidence: 'medium',
  year: 2024,
  content: ['.td-post-content'],
  title: ['.td-post-title h1.entry-title'],
  lead: ['.td-post-featured-image'],
  examples: ['https://klikkalsel.com/contoh-judul-berita/'],
} satisfies SiteRule;
