import type { ThemeRule } from '../site-rule';

export default {
  id: 'contextual-related-posts',
  name: 'Contextual Related Posts',
  detect: ['.crp_related', '#crp_related'],
  confidence: 'high',
  remove: { related: ['.crp_related', '#crp_related'] },
} satisfies ThemeRule;
