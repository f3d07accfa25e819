import { KLY_MARKUP } from '../families/kly';
import type { SiteRule } from '../site-rule';

export default {
  id: 'fimela',
  name: 'Fimela',
  hosts: ['fimela.com'],
  family: 'kly',
  confidence: 'high',
  year: 2025,
  ...KLY_MARKUP,
  removeText: {
    ...KLY_MARKUP.removeText,
    // "#changemaker", the campaign's tag on a line of its own.
    tags: ['^#changemaker\\W*$'],
  },
  articlePath: ['/read/\\d{5,}/'],
  otherPath: ['^/(?:tag|search|indeks)(?:/|$|\\?)'],
  outletNames: ['Fimela.com'],
  examples: ['https://www.fimela.com/beauty-health/read/4331827/contoh-judul-berita'],
} satisfies SiteRule;
