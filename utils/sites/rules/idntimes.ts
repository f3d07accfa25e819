import type { SiteRule } from '../site-rule';

export default {
  id: 'idntimes',
  name: 'IDN Times',
  hosts: ['idntimes.com'],
  family: 'idn-media',
  confidence: 'high',
  year: 2026,
  content: ['#article-description', '#article-content .split-page'],
  title: ["h1[data-testid='title-article']", 'h1.title-text'],
  authors: ["[data-testid='author-article-1']"],
  published: ["[data-testid='publish-date-article'] time"],
  tags: ["[data-testid='tag-list'] a"],
  remove: {
    tags: ["[data-testid='tag-list']"],
    ad: ["[id^='IDN_']", "[id^='wrapper-IDN_']", '#ads-infeed', '.wrapper-ads'],
    chrome: ['.anchor-button', '.read-more-btn-check'],
  },
  removeText: { pagination: ['^lanjutkan membaca artikel di bawah\\W*$'] },
  pagination: [{ kind: 'hidden-parts', selector: '.split-page' }],
  otherPath: ['^/(?:tag|search|trending|latest|index)(?:/|$|\\?)'],
  outletNames: ['IDN Times'],
  examples: ['https://www.idntimes.com/news/indonesia/contoh-judul-berita-00-abcde-fghij'],
} satisfies SiteRule;
