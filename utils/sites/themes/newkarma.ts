import type { ThemeRule } from '../site-rule';

/** gmr- theme by Gian Mokhammad Ramadhan; labels are translated by each site, so classes only. Source: webcode97/Newkarma 1.2.4, 2.x. */
export default {
  id: 'newkarma',
  name: 'Newkarma',
  detect: ['.gmr-box-content-single', '[class*="newkarma"]'],
  confidence: 'high',
  content: [
    ".entry-content.entry-content-single[itemprop='text']",
    '.entry-content.entry-content-single',
    '.entry-content',
  ],
  title: ['h1.entry-title'],
  authors: ['.gmr-metacontent-single .entry-author .url', '.entry-author.vcard a'],
  published: ['.gmr-metacontent-single time.entry-date.published', 'time.entry-date.published'],
  tags: ['.tags-links a'],
  lead: ['.gmr-featured-wrap', '.post-thumbnail'],
  remove: {
    share: [
      '.gmr-social-share-intop',
      '.gmr-social-share',
      '.gmr-socialicon-share',
      '.gmr-share-facebook',
      '.gmr-share-twitter',
      '.gmr-share-pinit',
      '.gmr-share-whatsapp',
      '.gmr-share-comment',
    ],
    related: ['.newkarma-rp', '.newkarma-rp-widget', '.gmr-rp-content', '.gmr-related-infinite'],
    comments: ['#comment-wrap', '.newkarma-core-fb-comments'],
    ad: [
      '.newkarma-core-banner-insidecontent',
      '.newkarma-core-banner-beforecontent',
      '.newkarma-core-banner-aftercontent',
      '.newkarma-core-topbanner',
      '.newkarma-core-floatbanner-left',
      '.newkarma-core-floatbanner-right',
      '.inner-floatbanner-bottom',
    ],
    pagination: ['.page-links', '.prevnextpost-links'],
    tags: ['.entry-footer .tags-links', '.gmr-meta-topic'],
    credit: ['.gmr-cf-metacontent'],
    chrome: ['.view-single', '.gmr-metacontent-single'],
  },
  pagination: [{ kind: 'path' }],
} satisfies ThemeRule;
