import type { SiteRule } from '../site-rule';

export default {
  id: 'bloomberg-technoz',
  name: 'Bloomberg Technoz',
  hosts: ['bloombergtechnoz.com'],
  confidence: 'high',
  year: 2026,
  content: ['.detail-in'],
  title: ['.title.margin-bottom-sm'],
  authors: ['h5.title.margin-bottom-ss a'],
  published: ['h5.title.fw4.cl-gray'],
  remove: {
    related: ["[class^='smallbox-pilihan']"],
    ad: ['.banner-fix-bottom', '.detail-in .centering'],
  },
  pagination: [{ kind: 'next-link', selector: '.pager__next' }],
  articlePath: ['^/detail-news/\\d+/'],
  outletNames: ['Bloomberg Technoz', 'Bloomberg News'],
  examples: ['https://www.bloombergtechnoz.com/detail-news/51234/contoh-judul-berita'],
} satisfies SiteRule;
