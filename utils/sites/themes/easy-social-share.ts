import type { ThemeRule } from '../site-rule';

export default {
  id: 'easy-social-share',
  name: 'Easy Social Share Buttons',
  detect: ['.essb_links'],
  confidence: 'high',
  remove: { share: ['.essb_links', '.essb_break_scroll'] },
} satisfies ThemeRule;
