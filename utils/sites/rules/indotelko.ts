import type { SiteRule } from '../site-rule';

export default {
  id: 'indotelko',
  name: 'IndoTelko',
  hosts: ['indotelko.com'],
  confidence: 'low',
  year: 2026,
  remove: {
    'read-also': ['#baca_juga'],
    related: ['#more_stories'],
    chrome: ['#title_kanal', '#vertical_top_kanal'],
  },
  articlePath: ['^/read/\\d+/'],
  outletNames: ['IndoTelko'],
  examples: ['https://www.indotelko.com/read/1705123456/contoh-judul-berita'],
} satisfies SiteRule;
