import type { SiteRule } from '../site-rule';

/** No evidence for the body but `article`. */
export default {
  id: 'surabayapagi',
  name: 'Surabaya Pagi',
  hosts: ['surabayapagi.com'],
  confidence: 'low',
  year: 2026,
  examples: ['https://surabayapagi.com/news-251234-contoh-judul-berita'],
} satisfies SiteRule;
