import type { ThemeRule } from '../site-rule';

export default {
  id: 'jetpack',
  name: 'Jetpack sharing and related posts',
  detect: ['.sharedaddy', '.jp-relatedposts', '#jp-post-flair', '.jetpack-subscribe-modal'],
  confidence: 'high',
  remove: {
    share: ['.sharedaddy', '.sd-sharing', '#jp-post-flair', '.wp-block-jetpack-sharing-buttons'],
    related: ['#jp-relatedposts', '.jp-relatedposts'],
    newsletter: [
      '.jetpack-subscribe-modal',
      '.wp-block-jetpack-subscriptions',
      '.jetpack_subscription_widget',
    ],
    chrome: ['.sharedaddy .sd-like', '.jetpack-likes-widget-wrapper'],
  },
} satisfies ThemeRule;
