import type { SiteRule } from '../site-rule';

/** Markup: `themes/gmr.ts`. */
export default {
  id: 'gmr-papers',
  name: 'Koran daerah (tema gmr)',
  group: true,
  hosts: [
    'harianesia.com',
    'ayojatim.com',
    'bekasisatu.com',
    'dteksinews.co.id',
    'haluanntt.com',
    'harianhalmahera.com',
    'rilpolitik.com',
    'intip24news.com',
    'jendelakaba.com',
    'bandungberita.com',
    'gosulut.id',
    'ulasan.co',
    'dailypost.id',
    'industry.co.id',
  ],
  family: 'wordpress-gmr',
  confidence: 'medium',
  year: 2026,
  content: ['.entry-content.entry-content-single', '.entry-content'],
  title: ['h1.entry-title'],
  authors: ['.author.vcard a'],
  published: ['time.entry-date'],
  remove: {
    ad: [
      '.gmr-banner-insidecontent',
      '.gmr-banner-beforecontent',
      '.gmr-banner-aftercontent',
      '.gmr-banner-afterrelpost',
    ],
    related: ['.gmr-related-post', '.gmr-related-post-onlytitle'],
    share: ['.gmr-socialicon-share', '.gmr-content-share', '.gmr-share-popup', '.essb_links'],
    promo: ['.gmr-modalbg', '.gmr-in-popup'],
  },
  pagination: [{ kind: 'path' }],
  examples: ['https://ulasan.co/contoh-judul-berita/'],
} satisfies SiteRule;
