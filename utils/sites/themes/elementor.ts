import type { ThemeRule } from '../site-rule';

/** Only a post template that names its own body (`theme-post-content`); Elementor pages without it are left alone. */
export default {
  id: 'elementor',
  name: 'Elementor',
  detect: ['.elementor-widget-theme-post-content'],
  confidence: 'high',
  content: ['.elementor-widget-theme-post-content'],
  title: ['.elementor-widget-theme-post-title .elementor-heading-title'],
  authors: ['.elementor-post-info__item--type-author'],
  published: ['.elementor-post-info__item--type-date'],
  lead: ['.elementor-widget-theme-post-featured-image'],
  remove: {
    share: ['.elementor-widget-share-buttons', '.elementor-share-buttons--view-icon-text'],
    related: ['.elementor-widget-posts', '.elementor-posts-container'],
    pagination: ['.elementor-post-navigation'],
    comments: ['.elementor-widget-post-comments'],
    credit: ['.elementor-author-box'],
    chrome: ['.elementor-widget-table-of-contents'],
  },
} satisfies ThemeRule;
