import type { SiteRule } from '../site-rule';

export default {
  id: 'ntvnews',
  name: 'NTV News',
  hosts: ['ntvnews.id', 'nusantaratv.com'],
  confidence: 'medium',
  year: 2026,
  content: ['.article-content'],
  title: ['h1.title'],
  authors: ['.penulis .nama'],
  published: ['.penulis .detail'],
  remove: {
    'read-also': ['.baca_juga'],
    related: ['#relatedNews', '.berita--terkait'],
    ad: ["[id^='INARTICLE_']", "[id^='LEADERBOARD_']"],
  },
  articlePath: ['^/[\\w-]+/\\d{4,}/'],
  outletNames: ['NTVNews.id'],
  examples: ['https://www.ntvnews.id/news/0112345/contoh-judul-berita'],
} satisfies SiteRule;
