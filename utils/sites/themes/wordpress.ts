import type { ThemeRule } from '../site-rule';

/** The plain WordPress post: what nearly every theme has in common, tried after the themes above. */
export default {
  id: 'wordpress',
  name: 'WordPress',
  detect: ['meta[name="generator"][content^="WordPress"]', 'link[href*="/wp-content/"]', 'body.single-post'],
  confidence: 'medium',
  content: [
    '.single-post .entry-content',
    'article.post .entry-content',
    '.wp-block-post-content',
    '.entry-content',
    'article.post .post-content',
  ],
  title: ['h1.entry-title', 'h1.post-title', '.wp-block-post-title'],
  authors: ['.entry-meta .author a', '.byline .author a', '.wp-block-post-author-name a', '.author.vcard a'],
  published: ['time.entry-date.published', 'time.entry-date', '.wp-block-post-date time'],
  tags: ['.tags-links a', ".entry-footer a[rel~='tag']", '.post-tags a'],
  remove: {
    comments: ['#comments', '#respond', '.comments-area'],
    pagination: ['.page-links', '.post-navigation', '.nav-links'],
    tags: ['.entry-footer', '.tags-links', '.cat-tags-links'],
    chrome: [
      '.post-views',
      '.screen-reader-text',
      '.entry-meta',
      '#toc_container',
      '#ez-toc-container',
      '.lwptoc',
      '.rank-math-breadcrumb',
    ],
    related: ['.wp-block-latest-posts', '.better-studio-related'],
    share: ['.sfsi_widget', '.post-share'],
    newsletter: ['.mc4wp-form', '.wp-block-mailpoet-subscription-form'],
    credit: ['.saboxplugin-wrap', '.abh_box', '.pp-multiple-authors-boxes-wrapper', '.author-box'],
  },
  pagination: [{ kind: 'path' }],
} satisfies ThemeRule;
