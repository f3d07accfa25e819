import type { ThemeRule } from '../site-rule';

export default {
  id: 'yarpp',
  name: 'YARPP',
  detect: ['.yarpp', '.yarpp-related'],
  confidence: 'high',
  remove: { related: ['.yarpp', '.yarpp-related'] },
} satisfies ThemeRule;
