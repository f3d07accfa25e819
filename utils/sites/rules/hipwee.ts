import type { SiteRule } from '../site-rule';

export default {
  id: 'hipwee',
  name: 'Hipwee',
  hosts: ['hipwee.com'],
  family: 'wordpress',
  confidence: 'low',
  year: 2026,
  content: ['.entry-content'],
  examples: ['https://www.hipwee.com/hiburan/contoh-judul-tulisan/'],
} satisfies SiteRule;
