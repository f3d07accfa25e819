import type { SiteRule } from '../site-rule';

export default {
  id: 'tvri',
  name: 'TVRI News',
  hosts: ['tvrinews.com'],
  confidence: 'medium',
  year: 2026,
  content: ['.blog-content'],
  remove: {
    promo: ['.breaking-news-popup'],
    // The comment form and "Berita Lainnya dari ..." stand inside the article's container.
    comments: ['.comment-section', '.comment-form'],
    ad: ['.ad-wing-left', '.ad-wing-right'],
  },
  articlePath: ['^/(?:[\\w-]+/)?berita/[\\w-]+'],
  outletNames: ['TVRINews', 'TVRI'],
  examples: ['https://tvrinews.com/berita/contoh-judul-berita'],
} satisfies SiteRule;
