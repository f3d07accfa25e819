import type { MarkupRule } from '../site-rule';

/**
 * Markup that KapanLagi Youniverse's papers on Liputan6's CMS share (liputan6.com, bola.com, fimela.com).
 * Three generations: `read-page-box` (2023 on), `read-page--` (2019-2020) and `article-readpage` (mobile, 2020-2022);
 * all carry the story in `.article-content-body`, later parts hidden. `.text-detail` is 2016.
 */
export const KLY_MARKUP = {
  content: [
    '.article-content-body',
    '.article-content-body__item-content',
    '.read-page__content-body',
    '.text-detail',
    '.js-photo-tag .article-short-desc',
  ],
  title: [
    'h1.read-page--header--title',
    'h1.article-header__title',
    'h1.read-page--header__title',
    'h1.entry-title',
  ],
  authors: [
    '.read-page-box__author__name',
    '.read-page--header--author__name',
    '.article-header__author-link',
    '.read-page--header__author .fn',
  ],
  published: [
    '.read-page-box__author__updated',
    '.read-page--header--author__datetime',
    '.article-header__datetime',
    '.read-page--header__datetime',
    "meta[property='article:published_time']@content",
  ],
  tags: [
    '.tags--snippet__name',
    '.tags--topics--item__link',
    '.fimela-tags--topics--item__link',
    '.article-tags a',
    '.read-page--tags__link',
  ],
  lead: ['.read-page--top-media', '.read-page--photo-gallery--item', '.article-photo-gallery--item_full'],
  remove: {
    'read-also': ['.baca-juga-collections', '.baca-juga-collections__detail', '.baca-juga'],
    ad: [
      '.article-ad',
      '.advertisement-placeholder',
      '.advertisement-text',
      '.seamless-ads',
      '#bottomframe-toggle',
      '.banner--bottomframe',
      '#dfp-bframe-cont',
      '#in-image-ads',
    ],
    chrome: [
      '.read-page--summary',
      '.article-photo-gallery--item__button-zoom',
      '.article-gallery-slider__info',
      '.article-gallery-slider__pages',
    ],
    share: [
      '.read-page--engagement',
      '.read-page-box-bottom',
      '.read-page--social-share',
      '.share-buttons',
      '.share-buttons__share-count',
    ],
    related: [
      "[class*='read-page--related']",
      "[data-component-name*='related']",
      "[data-component-name*='recommend']",
      '.relateds',
    ],
    tags: ['.article-tags', '.tags--snippet', '.tags--topics', '.fimela-tags--topics', '.read-page--tags'],
    promo: ['.gateway__mobile-app', '.liputan6-mobileapp-widget'],
    pagination: [
      '.article-content-body__item-break',
      '.article-content-body__break',
      '.article-content-body__item-index',
      '.article-content-body__load-more',
      '.article-content-body__item-overlay',
    ],
    video: ['.boost-video'],
    newsletter: ['.newsletter'],
  },
  removeText: {
    video: ['^(?:saksikan|simak|tonton|cek)\\s+(?:juga\\s+)?(?:berikut\\s+)?video\\b.{0,80}$'],
    pagination: ['^\\d{1,2}\\s+dari\\s+\\d{1,2}\\s+halaman$'],
  },
  pagination: [
    { kind: 'hidden-parts', selector: '.article-content-body__item-page[data-page]' },
    { kind: 'hidden-parts', selector: '.multisection > .article-content-body__item' },
  ],
} satisfies MarkupRule;
