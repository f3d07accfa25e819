import type { SiteRule } from '../site-rule';

export default {
  id: 'investor-id',
  name: 'Investor Daily',
  hosts: ['investor.id'],
  family: 'b-universe',
  confidence: 'medium',
  year: 2026,
  content: ['.body-content'],
  authors: ['.col.small.pt-1'],
  published: ['span.text-muted'],
  remove: {
    related: [".body-content [class*='related']", '.id-group'],
    ad: ['#leaderboard', '.ad-box-wrappr'],
  },
  removeText: { promo: ['^baca berita lainnya\\b.{0,60}google news\\W*$', '^follow channel\\b.{0,80}$'] },
  pagination: [{ kind: 'single-path', suffix: '/all' }],
  articlePath: ['^/[\\w-]+/\\d{4,}/'],
  outletNames: ['investor.id', 'Investor Daily'],
  examples: ['https://investor.id/market/351234/contoh-judul-berita'],
} satisfies SiteRule;
