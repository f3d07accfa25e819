import type { SiteRule } from '../site-rule';

export default {
  id: 'tvonenews',
  name: 'tvOnenews',
  hosts: ['tvonenews.com'],
  family: 'viva',
  confidence: 'medium',
  year: 2026,
  content: ['.detail-content'],
  authors: ['.detail-author'],
  published: ['.detail-date'],
  remove: {
    related: [".detail-content [class^='related']"],
    video: [".detail-content [class^='video-']"],
    chrome: ['#btt'],
  },
  pagination: [{ kind: 'single-query', param: 'page', value: 'all' }],
  articlePath: ['^/(?:[\\w-]+/){1,2}\\d{4,}-[\\w-]+'],
  outletNames: ['tvOne', 'tvOnenews.com'],
  examples: ['https://www.tvonenews.com/berita/nasional/178901-contoh-judul-berita'],
} satisfies SiteRule;
