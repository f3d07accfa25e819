import type { ThemeRule } from '../site-rule';

export default {
  id: 'ad-inserter',
  name: 'Ad Inserter and Quick AdSense',
  detect: ['.code-block', '.quads-location', '.quads-ad', '.ai-viewports'],
  confidence: 'medium',
  // A code block may hold a story's own embed or text, so only blocks of few words.
  remove: {
    ad: [
      '.code-block:has(ins)',
      '.code-block:has(script)',
      '.code-block:has(iframe[src*="ads"])',
      '.quads-location',
      '.quads-ad',
      { selector: '.code-block', ifText: '^(?:advertisements?|iklan|.{0,3})$' },
    ],
    'read-also': [{ selector: '.code-block', ifText: '^baca juga' }],
  },
} satisfies ThemeRule;
