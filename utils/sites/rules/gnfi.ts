import type { SiteRule } from '../site-rule';

export default {
  id: 'gnfi',
  name: 'Good News From Indonesia',
  hosts: ['goodnewsfromindonesia.id'],
  confidence: 'medium',
  year: 2026,
  content: ['.article-sheet'],
  remove: { ad: ['.article-photos-ads'] },
  articlePath: ['^/\\d{4}/\\d{2}/\\d{2}/[\\w-]+'],
  outletNames: ['GNFI'],
  examples: ['https://www.goodnewsfromindonesia.id/2024/01/15/contoh-judul-berita'],
} satisfies SiteRule;
