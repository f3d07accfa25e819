import type { SiteRule } from '../site-rule';

export default {
  id: 'swa',
  name: 'SWA',
  hosts: ['swa.co.id'],
  confidence: 'low',
  year: 2026,
  content: ['.article-content'],
  articlePath: ['^/read/\\d+/'],
  outletNames: ['SWA', 'SWA Online'],
  examples: ['https://swa.co.id/read/451234/contoh-judul-berita'],
} satisfies SiteRule;
