import { KLY_MARKUP } from '../families/kly';
import type { SiteRule } from '../site-rule';

export default {
  id: 'bola',
  name: 'Bola.com',
  hosts: ['bola.com'],
  family: 'kly',
  confidence: 'high',
  year: 2025,
  ...KLY_MARKUP,
  articlePath: ['/read/\\d{5,}/'],
  otherPath: ['^/(?:tag|search|indeks)(?:/|$|\\?)'],
  outletNames: ['Bola.com'],
  examples: ['https://www.bola.com/indonesia/read/3035486/contoh-judul-berita'],
} satisfies SiteRule;
