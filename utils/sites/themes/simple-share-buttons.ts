import type { ThemeRule } from '../site-rule';

export default {
  id: 'simple-share-buttons',
  name: 'Simple Share Buttons Adder',
  detect: ['.ssba', '.ssba-wrap'],
  confidence: 'low',
  remove: { share: ['.ssba', '.ssba-wrap'] },
} satisfies ThemeRule;
