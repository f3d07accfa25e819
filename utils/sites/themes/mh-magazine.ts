import type { ThemeRule } from '../site-rule';

export default {
  id: 'mh-magazine',
  name: 'MH Magazine',
  detect: ['.mh-meta.entry-meta', '.mh-wrapper'],
  confidence: 'low',
  content: ['.entry-content.mh-clearfix', '.mh-content .entry-content', '.entry-content'],
  title: ['h1.entry-title'],
  authors: ['.entry-meta-author a'],
  published: ['.entry-meta-date'],
  remove: {
    share: ['.mh-share-buttons', '.mh-social-bottom', '.mh-social-top'],
    related: ['.mh-related-content', '.mh-post-nav'],
    tags: ['.entry-tags'],
    credit: ['.mh-author-box'],
    ad: ['.mh-ad-spot', '.mh-content-ad'],
  },
} satisfies ThemeRule;
