import type { SiteRule } from '../site-rule';

export default {
  id: 'bisnis',
  name: 'Bisnis.com',
  hosts: ['bisnis.com', 'bisnisindonesia.id', 'dataindonesia.id'],
  family: 'bisnis-indonesia',
  confidence: 'high',
  year: 2026,
  content: ['article.detailsContent', '.detailsContent', '.paywall', '.col--main'],
  title: ['h1.detailsTitleCaption'],
  authors: ['.authorName', '.authorNames'],
  published: ['.detailsAttributeDates', "meta[name='publishdate']@content"],
  remove: {
    'read-also': ['.baca-juga-box', '.baca-juga-inline'],
    chrome: ['.bisnisaiHeader', '.bisnisaiBody', '.bisnisaiFooter'],
    credit: ['.detailsAuthor'],
    ad: ['.billboardWrapper', '.skyscrapper'],
  },
  removeText: {
    promo: [
      '^cek berita dan artikel yang lain di google news dan wa channel\\W*$',
      '^simak berita lainnya seputar topik artikel ini\\b.{0,80}$',
    ],
  },
  articlePath: ['^/read/\\d{8}/\\d+/\\d+/'],
  otherPath: ['^/(?:index|topic|search|tag)(?:/|$|\\?)'],
  outletNames: ['Bisnis.com', 'Bisnis Indonesia', 'JIBI'],
  examples: ['https://market.bisnis.com/read/20240115/7/1731234/contoh-judul-berita'],
} satisfies SiteRule;
