import type { ThemeRule } from '../site-rule';

/** tagDiv's Newspaper, classic and Cloud Library; in the latter many blocks are `.tdb-block-inner`, so the body is asked for through `.tdb_single_content`. */
export default {
  id: 'newspaper',
  name: 'Newspaper (tagDiv)',
  detect: ['.td-post-content', '.tdb_single_content', '.tdb-title-text'],
  confidence: 'high',
  content: ['.tdb_single_content .tdb-block-inner', '.td-post-content'],
  title: ['h1.tdb-title-text', '.td-post-title h1.entry-title'],
  subtitle: ['.td-post-sub-title'],
  authors: ['.tdb-author-name', '.td-post-author-name a'],
  published: ['.td-post-title time.entry-date', 'time.entry-date[datetime]'],
  tags: ['.tdb_single_tags a', '.td-post-source-tags .td-tags a'],
  lead: ['.td-post-featured-image', '.tdb_single_featured_image'],
  remove: {
    share: [
      '.td-post-sharing',
      '.td-post-sharing-top',
      '.td-post-sharing-bottom',
      '.td-default-sharing',
      '.tdb_single_post_share',
    ],
    related: [
      '.td-related-inline',
      '.td_block_related_posts',
      '[class*="block_related"]',
      '.td-related-title',
    ],
    tags: ['.td-post-source-tags', '.tdb_single_tags'],
    comments: ['.td-post-comments', '.tdb_single_comments'],
    ad: ['.td-a-rec', '.td-a-rec-id-content_inline', '.td-header-rec-wrap', '.ads-post'],
    pagination: ['.page-nav-post', '.td-post-next-prev'],
    chrome: ['.td-post-views', '.td-author-name', '.td-author-description'],
  },
} satisfies ThemeRule;
