import type { SiteRule } from '../site-rule';

/** `articles-content__body` is 2024 on; `mdk-body-paragraph` 2018-2023 with later parts in hidden `.paging-content`; `detail-paragraph` is today.merdeka.com. */
export default {
  id: 'merdeka',
  name: 'Merdeka.com',
  hosts: ['merdeka.com'],
  family: 'kly',
  confidence: 'high',
  year: 2026,
  content: [
    '.articles-content__body',
    '.mdk-news-body > .mdk-body-paragraph',
    '#detail_news > .mdk-body-paragraph',
    '.mdk-body-paragraph',
    '.infinite-box.detail-paragraph',
    '.body-paragraph',
    '#detail_news.body-paragpraph',
  ],
  title: [
    'h1.articles-content__title',
    '.mdk-news-head h1',
    '#mdk-news-title h1',
    '.detail-headline h2',
    'h1.article-title',
  ],
  authors: [
    "[data-tracking='author_name']",
    '.mdk-date-reporter a[href*="/reporter/"]',
    '.dt--postcredit-editor-desc',
  ],
  // Metadata writes local time with a wrong zone (-07:00, GMT); the page shows WIB.
  published: ['.mdk-date-reporter', '.detail-headline .time', '.article time span', '.kategori-date'],
  tags: ['.tags-articles a', '.tag__list a'],
  lead: ['.articles-content__image', '.mdk-news-img', '.detail-img'],
  remove: {
    'read-also': [
      { selector: '.articles-content__body > .bg-primary-50', ifText: '^baca\\s+juga' },
      '.baca-juga-collections__detail',
      'p.read-too',
      { selector: 'p.dont-display', ifText: '^baca\\s+juga' },
      '.mdk-baca-juga',
    ],
    ad: [
      '.advertisement-placeholder',
      '.advertisement-text',
      '.article-ad',
      "[data-info='ad']",
      '#dnative_video_one_detailpage',
      '#gplus_recommendation',
    ],
    tags: ['.tags-articles', '.mdk-dt-box', '.tag__list'],
    pagination: ['.page-break', '.page-number', '.pagging-warper'],
    newsletter: ['.gtwsub'],
    comments: ['.disclaimer-comment', '.read-comment'],
    related: ['.infscroll'],
    credit: ['.mdk-date-reporter'],
  },
  pagination: [
    { kind: 'hidden-parts', selector: '.mdk-body-paragraph.paging-content' },
    { kind: 'hidden-parts', selector: '.page-break[data-page]' },
    { kind: 'query', param: 'page' },
  ],
  articlePath: ['^/[\\w-]+/[\\w-]{15,}\\.html', '^/foto/[\\w-]+/\\d+/', '^/read/\\d{4,}', '^/\\d{6,}$'],
  otherPath: ['^/(?:tag|indeks|search|foto/indeks|video/indeks)(?:/|$|\\?)', '/index\\d*\\.html'],
  outletNames: ['Merdeka', 'Merdeka.com'],
  examples: [
    'https://www.merdeka.com/jabar/5-penyebab-pusing-setelah-makan-dan-cara-mencegahnya-perlu-diketahui-kln.html',
    'https://www.merdeka.com/peristiwa/contoh-judul-berita-yang-panjang-123456-mvk.html',
  ],
} satisfies SiteRule;
