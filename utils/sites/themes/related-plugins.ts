import type { ThemeRule } from '../site-rule';

/** Related-posts plugins of fewer sites, by their own containers. */
export default {
  id: 'related-plugins',
  name: 'Yuzo and other related-posts plugins',
  detect: [
    '.yuzo_related_post',
    '.yuzo-wraps',
    '.relpost-thumb-wrapper',
    '.rpbt_wrapper',
    '.rp4wp-related-posts',
    '.wp_rp_wrap',
    '.bs-irp',
  ],
  confidence: 'medium',
  remove: {
    related: [
      '.yuzo_related_post',
      '.yuzo-wraps',
      '.relpost-thumb-wrapper',
      '.rpbt_wrapper',
      '.rp4wp-related-posts',
      '.wp_rp_wrap',
      '.zem_rp_wrap',
    ],
    'read-also': ['.bs-irp'],
  },
} satisfies ThemeRule;
