import type { SiteRule } from '../site-rule';

/** The body has no <p>: text, links and <br>. Page numbers are offsets (`/5`, `/10`); `?showpage=all` is the whole story. */
export default {
  id: 'sindonews',
  name: 'SINDOnews',
  hosts: ['sindonews.com'],
  family: 'mnc',
  confidence: 'high',
  year: 2026,
  content: ['#detail-desc.detail-desc', '.detail-desc', '#content.article', '.article #content'],
  title: ['h1.detail-title', '.article h1'],
  authors: [".detail-nama-redaksi a[rel='author']", '.reporter a'],
  published: ['.detail-date-artikel', '.article time'],
  tags: ['.detail-tag a', '.category-relative a'],
  lead: ['.detail-img', '.article figure'],
  remove: {
    'read-also': ["[class^='baca-juga']", "[class^='lihat-juga']"],
    related: ["[class^='related']"],
    credit: ['.detail-desc .editor'],
    video: ['.v-youtube', '.v-container', "[class^='v-'][class*='video']"],
    ad: ["[id^='ads_']", '.box-outstream'],
    pagination: ['.paging-artikel', '.paging-all', '.pagination'],
    promo: ['.download-sindoapps', '.wa-channel'],
  },
  removeText: {
    promo: ['^follow whats\\s?app channel sindonews\\b.{0,120}$'],
    pagination: ['^halaman\\s*:$'],
    chrome: ['^views?\\s*:\\s*[\\d.]+$', '^a\\s+a\\s+a$'],
  },
  pagination: [
    { kind: 'single-query', param: 'showpage', value: 'all' },
    { kind: 'offset', step: 5 },
  ],
  articlePath: ['^/read/\\d+/\\d+/', '^/(?:artikel|berita|newsread)/\\d+/'],
  otherPath: ['^/(?:topic|tag|indeks|index|search|label)(?:/|$|\\?)'],
  outletNames: ['SINDOnews', 'Tim SINDOnews'],
  examples: ['https://nasional.sindonews.com/read/1401234/12/contoh-judul-berita-1719900000'],
} satisfies SiteRule;
