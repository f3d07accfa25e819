import type { SiteRule } from '../site-rule';

export default {
  id: 'viva',
  name: 'VIVA',
  hosts: ['viva.co.id', '100kpj.com', 'sahijab.com', 'intipseleb.com', 'jagodangdut.com'],
  family: 'viva',
  confidence: 'high',
  year: 2026,
  content: ['.main-content-detail'],
  title: ['h1.main-content-title', '.main-title'],
  authors: ['.main-content-author', '.date-time .author'],
  published: ['.main-content-date', '.date-time time.date'],
  lead: ['.main-content-image'],
  remove: {
    'read-also': ['.recommended-article'],
    related: ['.widget-other-article'],
    pagination: ['.pagination-detail'],
    ad: ['.ads', '.ad-slot'],
    promo: ['.popup-subscribe'],
  },
  pagination: [
    { kind: 'single-query', param: 'page', value: 'all' },
    { kind: 'query', param: 'page' },
  ],
  articlePath: ['^/(?:[\\w-]+/){1,3}\\d{5,}-[\\w-]+'],
  otherPath: ['^/(?:tag|indeks|search)(?:/|$|\\?)'],
  outletNames: ['VIVA', 'VIVA.co.id', 'Team VIVA'],
  examples: ['https://www.viva.co.id/berita/nasional/1678901-contoh-judul-berita'],
} satisfies SiteRule;
