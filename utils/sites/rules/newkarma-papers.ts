import type { SiteRule } from '../site-rule';

/** Markup: `themes/newkarma.ts`. */
export default {
  id: 'newkarma-papers',
  name: 'Koran daerah (Newkarma)',
  group: true,
  hosts: ['kalselpos.com', 'infodesanews.com', 'beritatotabuan.com'],
  family: 'wordpress-newkarma',
  confidence: 'high',
  year: 2026,
  content: ['.entry-content.entry-content-single', '.entry-content'],
  title: ['h1.entry-title'],
  authors: ['.entry-author.vcard a'],
  published: ['time.entry-date.published'],
  pagination: [{ kind: 'path' }],
  outletNames: ['Kalselpos', 'Infodesanews', 'Berita Totabuan'],
  examples: ['https://kalselpos.com/2024/01/15/contoh-judul-berita/'],
} satisfies SiteRule;
