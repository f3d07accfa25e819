import type { ThemeRule } from '../site-rule';

/** TieLabs' older theme; its ads are named `e3lan`. */
export default {
  id: 'sahifa',
  name: 'Sahifa (TieLabs)',
  detect: ['.e3lan', '#the-post .post-inner .entry'],
  confidence: 'medium',
  content: ['#the-post .post-inner .entry', '.post-inner .entry'],
  title: ['h1.post-title'],
  authors: ['.post-meta .post-meta-author a'],
  published: ['.post-meta .tie-date'],
  tags: ['.post-tag a'],
  lead: ['.single-post-thumb'],
  remove: {
    share: ['.share-post'],
    related: ['#related_posts', '.post-navigation'],
    tags: ['.post-tag'],
    ad: ['.e3lan'],
    credit: ['#author-box'],
    pagination: ['.page-link'],
  },
  pagination: [{ kind: 'path' }],
} satisfies ThemeRule;
