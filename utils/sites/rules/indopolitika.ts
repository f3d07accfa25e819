import type { SiteRule } from '../site-rule';

export default {
  id: 'indopolitika',
  name: 'Indopolitika',
  hosts: ['indopolitika.com'],
  confidence: 'medium',
  year: 2026,
  content: ['.post-body.post-article'],
  title: ['.post-title h1'],
  authors: ['.post-authorname a'],
  remove: {
    promo: ['.buttonOnGooglePill', '.teks-dalam-kotak'],
    ad: ['.google-auto-placed'],
  },
  outletNames: ['Indopolitika'],
  examples: ['https://indopolitika.com/contoh-judul-berita/'],
} satisfies SiteRule;
