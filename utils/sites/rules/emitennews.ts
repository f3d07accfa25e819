import type { SiteRule } from '../site-rule';

export default {
  id: 'emitennews',
  name: 'EmitenNews',
  hosts: ['emitennews.com'],
  confidence: 'low',
  year: 2026,
  content: ['.article-body'],
  authors: ['.info-author'],
  published: ['.time-posted'],
  remove: {
    related: ['.recommendation-news-text', '.news-container.other-emiten-news-wrapper'],
    promo: ['#myPopup'],
  },
  articlePath: ['^/news/[\\w-]+'],
  outletNames: ['EmitenNews', 'EmitenNews.com'],
  examples: ['https://www.emitennews.com/news/contoh-judul-berita'],
} satisfies SiteRule;
