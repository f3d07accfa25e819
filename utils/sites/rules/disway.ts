import type { SiteRule } from '../site-rule';

/** Page N is an offset of 15 paragraphs in the path (AutoAllPage, antisplitpage). */
export default {
  id: 'disway',
  name: 'Disway',
  hosts: ['disway.id', 'radartegal.com'],
  family: 'disway',
  confidence: 'high',
  year: 2026,
  content: ['.post.text-black-1', '.post'],
  remove: {
    'read-also': [{ selector: "p:has(strong > a[href*='/read/'])", ifText: '^[^\\p{L}]*baca juga' }],
    promo: [".text-center[style*='#f2f2f2']"],
    pagination: ['.text-center:has(> .row > .pagination)', '.pagination'],
    ad: ['.ads-slot'],
  },
  removeText: { promo: ['^cek berita dan artikel lainnya di google news\\W*$'] },
  pagination: [{ kind: 'offset', step: 15 }],
  articlePath: ['^/read/\\d+/'],
  otherPath: ['^/(?:tag|search|kategori|indeks)(?:/|$|\\?)'],
  outletNames: ['Disway', 'Harian Disway', 'Radar Tegal', 'Radar Jabar'],
  examples: [
    'https://disway.id/read/761234/contoh-judul-berita',
    'https://harian.disway.id/read/761234/contoh-judul-berita',
  ],
} satisfies SiteRule;
