import type { SiteRule } from '../site-rule';

export default {
  id: 'independen',
  name: 'Independen.id',
  hosts: ['independen.id'],
  confidence: 'low',
  year: 2026,
  content: ['.field-name-body'],
  title: ['article h1'],
  authors: ['.field-name-author'],
  published: ['time[datetime]'],
  examples: ['https://independen.id/contoh-judul-tulisan'],
} satisfies SiteRule;
