import type { SiteRule } from '../site-rule';

export default {
  id: 'rmol',
  name: 'RMOL',
  hosts: ['rmol.id', 'rmol.co'],
  confidence: 'medium',
  year: 2026,
  content: ['#fontResizableText'],
  title: ['.single_post_heading h1'],
  authors: [".author a[href*='/about/']"],
  published: ['.author li'],
  remove: { ad: ['.border_black'] },
  articlePath: ['/read/\\d{4}/\\d{2}/\\d{2}/\\d+/'],
  outletNames: ['RMOL', 'Kantor Berita Politik RMOL'],
  examples: ['https://rmol.id/politik/read/2024/01/15/612345/contoh-judul-berita'],
} satisfies SiteRule;
