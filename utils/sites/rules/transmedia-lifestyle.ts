import type { SiteRule } from '../site-rule';

/** detik's sister magazines. The body selector is inferred from the shared CMS, the ad classes were seen. */
export default {
  id: 'transmedia-lifestyle',
  name: 'InsertLive, HaiBunda, Beautynesia',
  group: true,
  hosts: ['insertlive.com', 'haibunda.com', 'beautynesia.id'],
  family: 'detik',
  confidence: 'low',
  year: 2026,
  content: ['.itp_bodycontent', '.detail-text', '.detail__body-text'],
  remove: {
    'read-also': ['.linksisip'],
    ad: ['.paradetail', '.ads-slot', '.ads-scrollpage-container'],
    promo: ['.smartbanner_new'],
  },
  pagination: [{ kind: 'path' }],
  articlePath: ['/\\d{14}-\\d+-\\d+/', '/b-\\d{5,}'],
  outletNames: ['InsertLive', 'HaiBunda', 'Beautynesia'],
  examples: ['https://www.haibunda.com/parenting/20240115101112-62-329876/contoh-judul-berita'],
} satisfies SiteRule;
