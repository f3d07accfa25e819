import type { ThemeRule } from '../site-rule';

export default {
  id: 'publisher',
  name: 'Publisher (BetterStudio)',
  detect: ['.single-post-content .bs-irp', '.bsac', '.single-post-title .post-title', '.bs-listing'],
  confidence: 'medium',
  content: ['.entry-content.single-post-content', '.single-post-content'],
  title: ['.single-post-title .post-title', 'h1.single-post-title'],
  subtitle: ['.post-subtitle'],
  authors: ['.post-author-a .post-author-name', '.post-author-name'],
  published: ['.post-meta .time time', '.post-meta time'],
  tags: ['.entry-terms.post-tags a'],
  lead: ['.single-featured'],
  remove: {
    'read-also': ['.bs-irp'],
    share: ['.post-share'],
    related: ['.post-related', '.next-prev-post'],
    tags: ['.entry-terms'],
    ad: ['.bsac', '.better-ads'],
    credit: ['.post-author'],
  },
  pagination: [{ kind: 'path' }],
} satisfies ThemeRule;
