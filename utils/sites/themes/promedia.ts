import { PROMEDIA_MARKUP } from '../families/promedia';
import type { ThemeRule } from '../site-rule';

/** Partner papers that no site rule lists are known by the template's image host and body class. */
export default {
  id: 'promedia',
  name: 'Promedia',
  detect: ['article.read__content', 'img[src*="static.promediateknologi.id"]'],
  confidence: 'high',
  ...PROMEDIA_MARKUP,
} satisfies ThemeRule;
