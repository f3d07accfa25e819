import type { SiteRule } from '../site-rule';

/** Class names are tailwind's and rot; `.detail-text`, `linksisip`, `topiksisip` and `paradetail` have stayed (2018-2026). */
export default {
  id: 'cnn-indonesia',
  name: 'CNN Indonesia',
  hosts: ['cnnindonesia.com'],
  family: 'detik',
  confidence: 'high',
  year: 2026,
  content: ['.detail-text', '#article-content-body', '#detikdetailtext'],
  title: ['h1.leading-9', '.content__on__detail h1.title', '.content_detail h1.title', 'h1'],
  authors: ['.text-cnn_black_light3 span', "meta[name='author']@content"],
  published: ['.text-cnn_grey.text-sm', '.content__on__detail .date', '.content_detail .date'],
  tags: ['.newstag a', '.list__topik__terkait a'],
  lead: ['.media_artikel', '.media-artikel', 'article figure'],
  remove: {
    'read-also': ['table.linksisip', '.linksisip', '.lihatjg'],
    related: ['table.topiksisip', '.topiksisip', '.box_related', '.list__topik__terkait'],
    ad: ['.paradetail', '.para_caption', '.ads-slot', '.skybanner', "[class*='ads-scrollpage']"],
    tags: ['.newstag'],
    promo: ['.end-of-article', "a.border[href*='google.com/preferences/source']"],
    pagination: ["select[name='multipage']", '.mb-8 > .gap-2.text-base', "a[dtr-evt='halaman']"],
    video: ['.sisip_video_ds', '.embedvideo_cnn'],
    share: ['.share_sosmed', '.share-box'],
  },
  removeText: {
    video: ['^(?:simak|lihat|tonton|saksikan)\\s+(?:juga\\s+)?video\\b.{0,160}$'],
  },
  // Sources disagree (egi-media-crawl: none; AutoAllPage: /2, /3 joined; a matrix: ?page=all): pages by path are the least that all allow.
  pagination: [{ kind: 'path' }],
  articlePath: ['/\\d{14}-\\d+-\\d+/'],
  otherPath: ['^/(?:indeks|tag|search)(?:/|$|\\?)'],
  outletNames: ['Tim', 'tim', 'CNN Indonesia TV'],
  examples: ['https://www.cnnindonesia.com/nasional/20240115101112-20-1049999/contoh-judul-berita'],
} satisfies SiteRule;
