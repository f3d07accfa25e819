import { KLY_MARKUP } from '../families/kly';
import type { SiteRule } from '../site-rule';

export default {
  id: 'liputan6',
  name: 'Liputan6.com',
  hosts: ['liputan6.com'],
  family: 'kly',
  confidence: 'high',
  year: 2026,
  ...KLY_MARKUP,
  articlePath: ['/read/\\d{5,}/'],
  otherPath: ['^/(?:tag|search|indeks|index)(?:/|$|\\?)', '/indeks(?:/|$|\\?)'],
  outletNames: ['Liputan6', 'Liputan6.com'],
  examples: [
    'https://www.liputan6.com/bisnis/read/4289456/contoh-judul-berita',
    'https://hot.liputan6.com/read/4611435/contoh-judul-berita',
  ],
} satisfies SiteRule;
