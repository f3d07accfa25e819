import type { SiteRule } from '../site-rule';

export default {
  id: 'tirto',
  name: 'Tirto.id',
  hosts: ['tirto.id'],
  confidence: 'high',
  year: 2026,
  content: ['.content-text-editor'],
  title: ['h1.article-title'],
  authors: ['.byline a.reporter-name', '.byline .reporter-name'],
  published: ['.byline div'],
  remove: {
    'read-also': ['.baca-holder'],
    ad: ["[id^='gpt-inline']", "[id^='gpt-']"],
    promo: ['#delayedPopup', '#bkgOverlay'],
    related: ['.article-sidebar'],
  },
  articlePath: ['^/(?:[\\w]+-){3,}[a-z0-9]{4}(?:$|\\?)'],
  otherPath: ['^/(?:q|m|search|indeks|tag|terpopuler)(?:/|$|\\?)'],
  outletNames: ['Tirto', 'tirto.id'],
  examples: ['https://tirto.id/contoh-judul-berita-panjang-gZ4b'],
} satisfies SiteRule;
