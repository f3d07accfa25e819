import { PROMEDIA_MARKUP } from '../families/promedia';
import type { SiteRule } from '../site-rule';

/** www.jawapos.com moved to Next.js in 2026 (`article.content`; the pager is client-side only); before that, Promedia. */
export default {
  id: 'jawapos',
  name: 'JawaPos.com',
  hosts: ['jawapos.com'],
  family: 'promedia',
  confidence: 'high',
  year: 2026,
  ...PROMEDIA_MARKUP,
  content: ['article.content', 'article.read__content', '.read__content'],
  title: ['h1.read__title', 'h1'],
  remove: {
    ...PROMEDIA_MARKUP.remove,
    'read-also': [
      { selector: 'p:has(> strong.readmore)', ifText: '^[^\\p{L}]*baca juga' },
      { selector: 'p:has(strong.read__others)', ifText: '^[^\\p{L}]*baca juga' },
      'strong.readmore',
      'strong.read__others',
    ],
    pagination: ['p.page', '.paging'],
    ad: ["[id^='iklan']", "[id^='ads-leaderboard']", "button[aria-label='Tutup Iklan']"],
  },
  // The pager is a script's: the whole story is in the page, and `?page=2` answers with the same bytes.
  pagination: [],
  articlePath: ['^/[\\w-]+/\\d{7,}/'],
  otherPath: ['^/(?:tag|search|indeks-berita|terpopuler)(?:/|$|\\?)'],
  outletNames: ['JawaPos.com', 'Jawa Pos'],
  examples: ['https://www.jawapos.com/nasional/014567890/contoh-judul-berita'],
} satisfies SiteRule;
