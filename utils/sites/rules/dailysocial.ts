import type { SiteRule } from '../site-rule';

export default {
  id: 'dailysocial',
  name: 'DailySocial',
  hosts: ['dailysocial.id'],
  family: 'wordpress',
  confidence: 'medium',
  year: 2026,
  content: ['.wp-block-post-content', '.entry-content'],
  authors: ['.wp-block-post-author-name a'],
  remove: { ad: ['.ads-article-inner'] },
  articlePath: ['^/post/'],
  outletNames: ['DailySocial.id'],
  examples: ['https://news.dailysocial.id/post/contoh-judul-berita'],
} satisfies SiteRule;
