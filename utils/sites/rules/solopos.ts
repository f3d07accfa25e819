import type { SiteRule } from '../site-rule';

/** Moved to espos.id sub-domains; no evidence for the body's markup. */
export default {
  id: 'solopos',
  name: 'Espos (Solopos)',
  hosts: ['solopos.com', 'espos.id'],
  family: 'bisnis-indonesia',
  confidence: 'low',
  year: 2026,
  remove: { ad: ['#solopos_float', '#ads-float'] },
  articlePath: ['^/[\\w-]+-\\d{6,}(?:$|\\?)'],
  outletNames: ['Solopos.com', 'Espos.id', 'Esposin'],
  examples: ['https://solopos.espos.id/contoh-judul-berita-1891234'],
} satisfies SiteRule;
