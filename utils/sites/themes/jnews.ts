import type { ThemeRule } from '../site-rule';

export default {
  id: 'jnews',
  name: 'JNews',
  detect: [
    '.jeg_post_title',
    '.jnews_inline_related_post',
    '.jeg_share_button',
    '.jeg_main_content .content-inner',
  ],
  confidence: 'high',
  content: ['.entry-content .content-inner', '.content-inner'],
  title: ['h1.jeg_post_title'],
  subtitle: ['.jeg_post_subtitle'],
  authors: ['.jeg_meta_author a'],
  published: ['.jeg_meta_date'],
  tags: ['.jeg_post_tags a'],
  lead: ['.jeg_featured'],
  remove: {
    share: [
      '.jeg_share_button',
      '.jeg_share_top_container',
      '.jeg_share_bottom_container',
      '.jeg_share_float_container',
    ],
    'read-also': ['.jnews_inline_related_post_wrapper', '.jnews_inline_related_post'],
    related: ['.jnews_related_post_container', '.jeg_prevnext_post'],
    tags: ['.jeg_post_tags'],
    comments: ['.jnews_comment_container'],
    ad: ['.jeg_ad', '.jeg_ad_top', '.jnews_header_top_ads', '.jnews_mobile_sticky_ads'],
    pagination: ['.jeg_pagelinks', '.jeg_pagination'],
    chrome: ['.post-modified-info', '.jnews_author_box_container', '.jeg_meta_container'],
  },
  pagination: [{ kind: 'path' }],
} satisfies ThemeRule;
