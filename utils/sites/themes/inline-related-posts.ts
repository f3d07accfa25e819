import type { ThemeRule } from '../site-rule';

/** "Intelly" Inline Related Posts: a linked box between paragraphs, its class made of `IRPP_` and a style's name (seen on metrobali.com). */
export default {
  id: 'inline-related-posts',
  name: 'Inline Related Posts',
  detect: ['[class*="IRPP_"]', '.irp', '.irp-tag-line'],
  confidence: 'high',
  remove: { 'read-also': ['[class*="IRPP_"]', '.irp', '.irp-tag-line'] },
} satisfies ThemeRule;
