import type { ThemeRule } from '../site-rule';

/** Share plugins of fewer sites, by their own containers. */
export default {
  id: 'share-plugins',
  name: 'Social Warfare and other share plugins',
  detect: [
    '.swp_social_panel',
    '.mashsb-container',
    '.shareaholic-canvas',
    '.et_social_inline',
    '.wpusb',
    '.novashare-buttons',
    '.wp-socializer',
    '.social-likes',
  ],
  confidence: 'medium',
  remove: {
    share: [
      '.swp_social_panel',
      '.mashsb-container',
      '.shareaholic-canvas',
      '.et_social_inline',
      '.wpusb',
      '.novashare-buttons',
      '.wp-socializer',
      '.social-likes',
    ],
  },
} satisfies ThemeRule;
