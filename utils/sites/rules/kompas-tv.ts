import type { SiteRule } from '../site-rule';

export default {
  id: 'kompas-tv',
  name: 'Kompas TV',
  hosts: ['kompas.tv'],
  family: 'kompas-gramedia',
  confidence: 'low',
  year: 2026,
  remove: {
    video: ['.kgnw-player', 'kgnw-middle-player', '.kgnw-middle-ready'],
    related: ['#_popIn_recommend_word'],
    ad: ['#jxOutstreamContainer'],
  },
  pagination: [{ kind: 'single-query', param: 'page', value: 'all' }],
  articlePath: ['^/(?:article/\\d+|[\\w-]+/\\d{5,})/'],
  outletNames: ['KompasTV', 'KOMPAS.TV'],
  examples: ['https://www.kompas.tv/nasional/561234/contoh-judul-berita'],
} satisfies SiteRule;
