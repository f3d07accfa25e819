import type { SiteRule } from '../site-rule';

export default {
  id: 'blogger-portals',
  name: 'Gelora News, Oposisi Cerdas',
  group: true,
  hosts: ['gelora.co', 'oposisicerdas.com'],
  family: 'blogger',
  confidence: 'low',
  year: 2026,
  content: ['.post-body', '#post-body'],
  title: ['h1.post-title'],
  remove: {
    promo: ['#aw-subscription-prompt'],
    'read-also': ['.ignielInsertAfter'],
  },
  articlePath: ['^/\\d{4}/\\d{2}/[\\w-]+\\.html'],
  outletNames: ['Gelora News', 'Gelora.co', 'Oposisi Cerdas'],
  examples: ['https://www.gelora.co/2024/01/contoh-judul-berita.html'],
} satisfies SiteRule;
