import type { ThemeRule } from '../site-rule';

export default {
  id: 'blogger',
  name: 'Blogger',
  detect: [
    'meta[name="generator"][content="blogger" i]',
    'link[href*="blogger.com/feeds/"]',
    '.post-body.entry-content',
  ],
  confidence: 'medium',
  content: ['.post-body.entry-content', '.post-body', '#post-body'],
  title: ['h1.post-title', 'h2.post-title', 'h3.post-title'],
  authors: ['.post-author .fn', '.author-name'],
  published: ['abbr.published', 'time.published'],
  tags: ['.post-labels a'],
  remove: {
    share: ['.post-share-buttons', '.share-buttons', '.share-post'],
    related: ['.related-posts', '#related-posts', '.PopularPosts'],
    tags: ['.post-labels'],
    comments: ['#comments', '.comments'],
    pagination: ['.blog-pager'],
    chrome: ['.post-footer'],
  },
} satisfies ThemeRule;
