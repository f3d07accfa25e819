import type { SiteRule } from '../site-rule';

/** No evidence for the body's markup; paging from AutoAllPage. */
export default {
  id: 'akurat',
  name: 'Akurat',
  hosts: ['akurat.co'],
  confidence: 'low',
  year: 2026,
  pagination: [{ kind: 'single-query', param: 'page', value: 'all' }],
  articlePath: ['^/[\\w-]+/\\d{9,}/'],
  outletNames: ['AKURAT.CO'],
  examples: ['https://www.akurat.co/nasional/1303412345/contoh-judul-berita'],
} satisfies SiteRule;
