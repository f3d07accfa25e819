import type { ThemeRule } from '../site-rule';

export default {
  id: 'newsup',
  name: 'Newsup / Mystique (Themeansar)',
  detect: ['.mg-blog-date', '.mg-blog-post-box'],
  confidence: 'low',
  content: ['.mg-blog-post-box .entry-content', '.mg-blog-post-box article', '.entry-content'],
  title: ['.mg-header h1', 'h1.entry-title'],
  published: ['.mg-blog-date'],
  authors: ['.mg-info-author-block h4 a', '.mg-header .media-heading a'],
  remove: {
    share: ['.post-share'],
    related: ['.mg-featured-slider'],
    chrome: ['.mg-info-author-block'],
  },
} satisfies ThemeRule;
