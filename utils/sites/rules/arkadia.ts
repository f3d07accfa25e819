import type { SiteRule } from '../site-rule';

/** suara.com's sister magazines; ad classes are shared, the body's name is suara.com's older one. */
export default {
  id: 'arkadia',
  name: 'Arkadia Digital Media',
  group: true,
  hosts: [
    'bolatimes.com',
    'dewiku.com',
    'guideku.com',
    'himedik.com',
    'hitekno.com',
    'matamata.com',
    'mobimoto.com',
  ],
  family: 'arkadia',
  confidence: 'medium',
  year: 2026,
  content: ['.detail-content', "article[itemprop='articleBody']"],
  title: ['.info h1', 'h1'],
  remove: {
    'read-also': ['.baca-juga-new'],
    ad: [
      '.placeholder_belt',
      '.placeholder_medium',
      '.placeholder_leaderboard',
      '.placeholder_read_body',
      '.anchor_banner',
      '.banner-ads--big',
    ],
  },
  pagination: [{ kind: 'single-query', param: 'page', value: 'all' }],
  articlePath: ['^/(?:[\\w-]+/)?\\d{4}/\\d{2}/\\d{2}/\\d{6}/'],
  outletNames: [
    'Bolatimes.com',
    'Dewiku.com',
    'Guideku.com',
    'Himedik.com',
    'HiTekno.com',
    'MataMata.com',
    'Mobimoto.com',
  ],
  examples: ['https://www.hitekno.com/internet/2024/05/01/101112/contoh-judul-berita'],
} satisfies SiteRule;
