import type { SiteRule } from '../site-rule';

export default {
  id: 'betahita',
  name: 'Betahita',
  hosts: ['betahita.id'],
  confidence: 'medium',
  year: 2026,
  content: ['article.detail-artikel .detail-in', '.detail-in'],
  title: ['.judul-artikel h1'],
  authors: ['.box-sumber h5.title'],
  published: ['.judul-artikel h5.margin-bottom-sm'],
  articlePath: ['^/news/detail/\\d+/'],
  examples: ['https://betahita.id/news/detail/9876/contoh-judul-berita.html'],
} satisfies SiteRule;
