import type { ThemeRule } from '../site-rule';

/** Pages saved or served as AMP: its own elements, and the class names of the two WordPress plugins that make such pages. */
export default {
  id: 'amp',
  name: 'AMP',
  detect: ['html[amp]', 'html[amp4ads]', 'script[src^="https://cdn.ampproject.org/v0.js"]'],
  confidence: 'high',
  content: ['.amp-wp-article-content', '.artl-cnt'],
  title: ['.amp-wp-title', '.amp-post-title'],
  authors: ['.amp-wp-author'],
  published: ['.amp-wp-posted-on time'],
  lead: ['.amp-wp-article-featured-image'],
  remove: {
    ad: ['amp-ad', 'amp-sticky-ad', 'amp-auto-ads'],
    share: ['amp-social-share', '.ampforwp-social-icons'],
    related: ['amp-next-page', 'amp-embed', '.ampforwp-related-posts', '.ampforwp-inline-related-post'],
    promo: ['amp-web-push-widget', 'amp-app-banner', 'amp-user-notification'],
    chrome: ['amp-sidebar', 'amp-consent', 'amp-analytics'],
    tags: ['.amp-wp-tax-tag', '.amp-wp-tax-category'],
    newsletter: ['amp-subscriptions-dialog'],
  },
} satisfies ThemeRule;
