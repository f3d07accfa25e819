import type { ThemeRule } from '../site-rule';

export default {
  id: 'foxiz',
  name: 'Foxiz (ThemeRuby)',
  detect: ['.entry-content.rbct', '.e-ct-outer'],
  confidence: 'low',
  content: ['.entry-content.rbct', '.rbct'],
  title: ['h1.s-title'],
  subtitle: ['.s-tagline'],
  remove: {
    share: ['.e-shared-sec', '.t-shared-sec', '.l-shared-sec'],
    related: ['.related-sec', '.single-related'],
    tags: ['.efoot'],
    ad: ['.ad-wrap'],
    credit: ['.ubox'],
  },
} satisfies ThemeRule;
