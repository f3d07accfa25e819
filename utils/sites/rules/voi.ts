import type { SiteRule } from '../site-rule';

export default {
  id: 'voi',
  name: 'VOI',
  hosts: ['voi.id'],
  confidence: 'medium',
  year: 2026,
  content: ['.single-post-content'],
  authors: ['.single-post-author a'],
  published: ['.single-post-date time'],
  remove: {
    'read-also': [".single-post-content [class*='see-also']"],
    related: [".single-post-content [class*='related']"],
  },
  articlePath: ['^/[\\w-]+/\\d{4,}/'],
  outletNames: ['VOI', 'Tim Redaksi VOI'],
  examples: ['https://voi.id/berita/351234/contoh-judul-berita'],
} satisfies SiteRule;
