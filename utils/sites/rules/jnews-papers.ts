import type { SiteRule } from '../site-rule';

/** Seen in 2022, except kisahdunia.com; the rest of the markup is `themes/jnews.ts`. */
export default {
  id: 'jnews-papers',
  name: 'Koran daerah (JNews)',
  group: true,
  hosts: ['hariansinggalang.co.id', 'indopos.co.id', 'rakyatkalbar.com', 'waspada.co.id', 'kisahdunia.com'],
  family: 'wordpress-jnews',
  confidence: 'medium',
  year: 2026,
  content: ['.entry-content .content-inner', '.content-inner', '.entry-content'],
  title: ['h1.jeg_post_title'],
  authors: ['.jeg_meta_author a'],
  published: ['.jeg_meta_date'],
  remove: {
    'read-also': ['.jnews_inline_related_post_wrapper'],
    share: ['.jeg_share_button'],
    tags: ['.jeg_post_tags'],
    ad: ['.jeg_ad'],
    related: ['.jnews_related_post_container'],
  },
  pagination: [{ kind: 'path' }],
  outletNames: ['Harian Singgalang', 'Indopos', 'Rakyat Kalbar', 'Waspada Online'],
  examples: ['https://www.waspada.co.id/2024/01/contoh-judul-berita/'],
} satisfies SiteRule;
