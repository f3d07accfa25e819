import type { ThemeRule } from '../site-rule';

/** WPDevArt's plugin appends itself to the_content; its heading ("Facebook Comments Box") is a setting of the site. */
export default {
  id: 'facebook-comments',
  name: 'Facebook Comments (WPDevArt)',
  detect: ['[id^="wpdevar_comment_"]', '.fb-comments'],
  confidence: 'high',
  remove: { comments: ['[id^="wpdevar_comment_"]', '.fb-comments', '#fb-root'] },
} satisfies ThemeRule;
