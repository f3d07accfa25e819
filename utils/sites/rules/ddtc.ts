import type { SiteRule } from '../site-rule';

export default {
  id: 'ddtc',
  name: 'DDTCNews',
  hosts: ['news.ddtc.co.id'],
  confidence: 'medium',
  year: 2026,
  content: ['.contentArticle'],
  published: ['#publish-news'],
  articlePath: ['^/(?:[\\w-]+/)*\\d{5,}/', '-\\d{5,}(?:$|\\?)'],
  outletNames: ['DDTCNews', 'Redaksi DDTCNews'],
  examples: ['https://news.ddtc.co.id/berita/nasional/1812345/contoh-judul-berita'],
} satisfies SiteRule;
