import type { SiteRule } from '../site-rule';

export default {
  id: 'alinea',
  name: 'Alinea.id',
  hosts: ['alinea.id'],
  confidence: 'medium',
  year: 2026,
  content: ['.artikelend'],
  authors: ['.written__reporter .reporter__nama'],
  published: ['.frontdate'],
  remove: { ad: ['.ads-billboard'] },
  articlePath: ['^/[\\w-]+/[\\w-]+-b[0-9a-z]{6,}'],
  outletNames: ['Alinea.id'],
  examples: ['https://www.alinea.id/nasional/contoh-judul-berita-b2i4n9Qx7'],
} satisfies SiteRule;
