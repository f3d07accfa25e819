import type { SiteRule } from '../site-rule';

/** Three generations: `detail-paragraph` (mobile, 2022, parts hidden), `body-paragraph` (2018-2021), `entertainment-detail-news` (2015-2017). */
export default {
  id: 'kapanlagi',
  name: 'KapanLagi.com',
  hosts: ['kapanlagi.com'],
  family: 'kly',
  confidence: 'medium',
  year: 2026,
  content: [
    '.article-content-body',
    '.infinite-box.detail-paragraph',
    '.content-detail > .body-paragraph',
    '.entertainment-detail-news',
    '#v6-revb-detailnews',
  ],
  title: [
    '.content-detail .headline-detail h1',
    '.detail-headline h2',
    'h1.entertainment-newsdetail-title-new',
  ],
  authors: ['.headline-detail .reporter .fn a'],
  published: ['.headline-detail .date-post', '.detail-headline .time', '.newsdetail-schedule-new'],
  lead: ['.pg-img-warper', '.detail-img', '.entertainment-newsdetail-headlineimg'],
  remove: {
    'read-also': ['.baca-juga-collections', '.lifestyle-in-content'],
    ad: ['#in-image-ads', '#bottomframe-toggle', '.advertisement-text'],
    promo: ['.liputan6-mobileapp-widget'],
    related: [
      '.tag-terkait',
      '.related-topics',
      '.morestories',
      '.photonews-det-warper',
      '.other-related',
      '.entertainment-newsdetail-beritaterkait',
    ],
    pagination: ['.pagging-warper'],
    share: ['#kl-social-share', '#kl-social-follow'],
  },
  removeLinkText: { related: ['^jangan lewatkan\\W*'] },
  pagination: [
    { kind: 'hidden-parts', selector: '.detail-paging' },
    { kind: 'hidden-parts', selector: '.pagging_on[data-paging_num]' },
  ],
  articlePath: ['^/(?:[\\w-]+/)+[\\w-]+-[0-9a-f]{6}\\.html'],
  otherPath: ['^/(?:tag|search|indeks)(?:/|$|\\?)'],
  outletNames: ['KapanLagi.com', 'Kapanlagi'],
  examples: ['https://www.kapanlagi.com/showbiz/selebriti/contoh-judul-berita-1d1761.html'],
} satisfies SiteRule;
