import type { SiteRule } from '../site-rule';

/** Hashed class names (MUI); nothing about the body is known to last. */
export default {
  id: 'inilah',
  name: 'Inilah.com',
  hosts: ['inilah.com'],
  confidence: 'low',
  year: 2026,
  remove: { ad: ['#list-news-banner', '#ads-slot-top-header'] },
  outletNames: ['inilah.com'],
  examples: ['https://www.inilah.com/contoh-judul-berita'],
} satisfies SiteRule;
