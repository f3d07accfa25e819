import type { SiteRule } from '../site-rule';

export default {
  id: 'mojok',
  name: 'Mojok',
  hosts: ['mojok.co'],
  family: 'wordpress-jnews',
  confidence: 'high',
  year: 2026,
  content: ['.entry-content .content-inner', '.content-inner', '.entry-content'],
  title: ['h1.jeg_post_title'],
  authors: ['.jeg_meta_author a'],
  remove: {
    'read-also': ['.jnews_inline_related_post_wrapper', '.jnews_inline_related_post'],
    tags: ['.jeg_post_tags'],
    pagination: ['.jeg_pagelinks', '.jeg_pagination'],
    ad: ['#kontainer-ads-desktop', '#kontainer-ads-mobile'],
    chrome: ['.post-modified-info'],
  },
  removeText: { chrome: ['^terakhir diperbarui pada\\b.{0,60}$'] },
  pagination: [{ kind: 'path' }],
  outletNames: ['Mojok', 'Redaksi Mojok'],
  examples: ['https://mojok.co/terminal/contoh-judul-tulisan/'],
} satisfies SiteRule;
