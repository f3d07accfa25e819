import type { SiteRule } from '../site-rule';

export default {
  id: 'koranjakarta',
  name: 'Koran Jakarta',
  hosts: ['koran-jakarta.com'],
  confidence: 'low',
  year: 2026,
  remove: { promo: ['#popupModal'], ad: ['#ad-slot-article'] },
  articlePath: ['^/\\d{4}-\\d{2}-\\d{2}/'],
  outletNames: ['Koran Jakarta'],
  examples: ['https://koran-jakarta.com/2024-01-15/contoh-judul-berita'],
} satisfies SiteRule;
