import type { SiteRule } from '../site-rule';

/** The read-also box has no class today (an inline-styled div); in 2020 it was a bootstrap `.card` in `.story`. */
export default {
  id: 'beritasatu',
  name: 'BeritaSatu',
  hosts: ['beritasatu.com'],
  family: 'b-universe',
  confidence: 'high',
  year: 2026,
  content: ['.b1-article.body-content', '.body-content', '.col-8 > .story'],
  authors: ["a[href*='/penulis/']", '.col-8 > p.editor'],
  published: ['.col-8 > p.editor'],
  remove: {
    'read-also': [
      { selector: "div[style*='#FFEBEB' i]", ifText: '^baca juga' },
      { selector: '.story > .card', ifText: '^baca juga' },
    ],
    tags: ['h3.badge', { selector: '.story > .container', ifText: '^tag' }],
    ad: ["div[style*='font-size: 10px'][style*='text-align: center']", '#billboard', '#botAds'],
  },
  removeText: {
    promo: [
      '^simak berita dan artikel lainnya di google news\\b.{0,60}$',
      '^ikuti yang terbaru dari beritasatu\\.com di whats\\s?app channel\\b.{0,60}$',
    ],
  },
  articlePath: ['^/(?:[\\w-]+/){1,2}\\d{5,}/'],
  otherPath: ['^/(?:tag|search|indeks|penulis)(?:/|$|\\?)'],
  outletNames: ['BeritaSatu.com', 'B1'],
  examples: [
    'https://www.beritasatu.com/nasional/2794321/contoh-judul-berita',
    'https://www.beritasatu.com/nama-editor/nasional/685621/contoh-judul-berita',
  ],
} satisfies SiteRule;
