import type { SiteRule } from '../site-rule';

export default {
  id: 'rri',
  name: 'RRI',
  hosts: ['rri.co.id'],
  confidence: 'medium',
  year: 2026,
  content: ['.post_details_inner', '.main-content'],
  authors: ['.post_details_inner .author', '.author'],
  published: ['.date'],
  articlePath: ['^/(?:[\\w-]+/){1,2}\\d{4,}/'],
  outletNames: ['RRI', 'KBRN'],
  examples: ['https://www.rri.co.id/nasional/512345/contoh-judul-berita'],
} satisfies SiteRule;
