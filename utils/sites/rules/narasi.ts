import type { SiteRule } from '../site-rule';

export default {
  id: 'narasi',
  name: 'Narasi',
  hosts: ['narasi.tv'],
  confidence: 'low',
  year: 2026,
  remove: { related: ['.read-next'] },
  articlePath: ['^/read/'],
  outletNames: ['Narasi', 'Narasi TV'],
  examples: ['https://narasi.tv/read/narasi-daily/contoh-judul-berita'],
} satisfies SiteRule;
