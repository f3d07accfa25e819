import type { SiteRule } from '../site-rule';

export default {
  id: 'jatimtimes',
  name: 'JatimTIMES',
  hosts: ['jatimtimes.com', 'malangtimes.com'],
  family: 'jatimtimes',
  confidence: 'medium',
  year: 2025,
  removeText: {
    promo: [
      '^(?:join|update berita) jatim times network\\W*$',
      '^dapatkan update berita pilihan dan breaking news setiap hari dari jatimtimes\\.com\\b.{0,300}$',
    ],
  },
  articlePath: ['^/baca/\\d+/'],
  outletNames: ['JatimTIMES', 'MalangTIMES'],
  examples: ['https://jatimtimes.com/baca/304123/20240115/101500/contoh-judul-berita'],
} satisfies SiteRule;
