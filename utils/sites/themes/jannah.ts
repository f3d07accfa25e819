import type { ThemeRule } from '../site-rule';

/** TieLabs. The inline box is `#inline-related-post`, ads are `.stream-item`. */
export default {
  id: 'jannah',
  name: 'Jannah (TieLabs)',
  detect: ['#tie-wrapper', '#the-post .entry-content.entry'],
  confidence: 'medium',
  content: ['#the-post .entry-content.entry', '#the-post .entry-content'],
  title: ['#the-post h1.entry-title', 'h1.post-title.entry-title'],
  subtitle: ['.entry-sub-title'],
  authors: ['.single-post-meta .meta-author a', '.meta-author a'],
  published: ['.single-post-meta .date', '.single-post-meta .meta-item.date'],
  tags: ['.post-bottom-tags .tagcloud a', '.post-tags a'],
  lead: ['#the-post .featured-area'],
  remove: {
    'read-also': ['#inline-related-post'],
    share: ['.share-buttons', '.share-links'],
    related: ['#related-posts', '#read-next-block', '.prev-next-post-nav'],
    tags: ['.post-bottom-meta', '.post-bottom-tags'],
    ad: ['.stream-item'],
    credit: ['.about-author'],
    comments: ['#comments'],
    pagination: ['.multiple-post-pages'],
  },
  pagination: [{ kind: 'path' }],
} satisfies ThemeRule;
