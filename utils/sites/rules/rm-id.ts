import type { SiteRule } from '../site-rule';

export default {
  id: 'rm-id',
  name: 'Rakyat Merdeka (RM.id)',
  hosts: ['rm.id', 'rmco.id'],
  confidence: 'medium',
  year: 2026,
  content: ['.content-berita'],
  articlePath: ['^/baca-berita/(?:[\\w-]+/)+\\d+/'],
  outletNames: ['RM.id', 'Rakyat Merdeka'],
  examples: ['https://rm.id/baca-berita/nasional/212345/contoh-judul-berita'],
} satisfies SiteRule;
