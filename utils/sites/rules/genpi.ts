import type { SiteRule } from '../site-rule';

export default {
  id: 'genpi',
  name: 'GenPI.co',
  hosts: ['genpi.co'],
  family: 'jpnn',
  confidence: 'high',
  year: 2026,
  content: ["div[itemprop='articleBody']", '.entry-content .col-md-10'],
  remove: {
    'read-also': ['.baca-juga'],
    pagination: ['.mnmd-pagination', '.pagination'],
  },
  removeText: { promo: ['^silakan baca konten menarik lainnya dari genpi\\.co di google news\\W*$'] },
  pagination: [{ kind: 'query', param: 'page' }],
  articlePath: ['^/[\\w-]+/\\d{4,}/'],
  outletNames: ['GenPI.co'],
  examples: ['https://www.genpi.co/berita/212345/contoh-judul-berita'],
} satisfies SiteRule;
