import type { SiteRule } from '../site-rule';

/** No all-in-one view: each page at `?page=N`. */
export default {
  id: 'jpnn',
  name: 'JPNN',
  hosts: ['jpnn.com'],
  family: 'jpnn',
  confidence: 'high',
  year: 2026,
  content: ["div[itemprop='articleBody']", '.page-content'],
  title: ['h1.judul'],
  authors: ["meta[name='jpnncom_news_author']@content"],
  published: ['.date-publish', "meta[name='jpnncom_news_pubdate']@content"],
  remove: {
    'read-also': ['.baca-juga'],
    related: ['.terkait'],
    tags: ['.tags'],
    pagination: ['.pagination'],
    share: ['.top-medsos', '.creator-medsos'],
    comments: ['#disqus_thread', '#disqus-comments'],
    ad: ["div[class^='ans-']"],
    promo: ['.download_apps'],
  },
  removeText: {
    video: ['^jangan sampai ketinggalan video pilihan redaksi ini\\W*$'],
    credit: ['^redaktur & reporter\\s*:.{0,80}$'],
  },
  pagination: [{ kind: 'query', param: 'page' }],
  articlePath: ['^/news/[\\w-]+', '^/[\\w-]+/\\d{4,}/'],
  otherPath: ['^/(?:tag|indeks|index|search)(?:/|$|\\?)'],
  outletNames: ['JPNN.com'],
  examples: [
    'https://www.jpnn.com/news/contoh-judul-berita',
    'https://jatim.jpnn.com/jatim-terkini/31234/contoh-judul-berita',
  ],
} satisfies SiteRule;
