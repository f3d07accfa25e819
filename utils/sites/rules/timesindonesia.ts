import type { SiteRule } from '../site-rule';

export default {
  id: 'timesindonesia',
  name: 'TIMES Indonesia',
  hosts: ['timesindonesia.co.id'],
  confidence: 'low',
  year: 2026,
  content: ['#news_content'],
  remove: {
    chrome: ['#news_content > .font-weight-lighter'],
    ad: ["a[href*='ads-track.times.co.id']"],
  },
  removeText: {
    promo: ['^\\*{0,3}\\s*dapatkan update informasi pilihan setiap hari dari times indonesia\\b.{0,250}$'],
  },
  articlePath: ['^/[\\w-]+/\\d{4,}/'],
  outletNames: ['TIMES Indonesia', 'TIMESINDONESIA'],
  examples: ['https://timesindonesia.co.id/peristiwa-nasional/481234/contoh-judul-berita'],
} satisfies SiteRule;
