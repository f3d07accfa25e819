import type { SiteRule } from '../site-rule';

export default {
  id: 'kabarbursa',
  name: 'KabarBursa',
  hosts: ['kabarbursa.com'],
  confidence: 'low',
  year: 2026,
  outletNames: ['KabarBursa', 'KABARBURSA.COM'],
  examples: ['https://www.kabarbursa.com/market-hari-ini/contoh-judul-berita'],
} satisfies SiteRule;
