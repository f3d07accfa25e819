import type { SiteRule } from '../site-rule';

/** Regional bureaux are subdomains; several still serve `header.post-header`. `#content_news` with `<br>` text is 2015-2018. */
export default {
  id: 'antaranews',
  name: 'ANTARA News',
  hosts: ['antaranews.com'],
  family: 'antara',
  confidence: 'high',
  year: 2026,
  content: [
    '.wrap__article-detail-content.post-content',
    '.wrap__article-detail-content',
    '.post-content',
    '#content_news',
    '#print_content',
  ],
  title: ['.wrap__article-detail-title h1', 'h1.post-title', '.bjbrt h1.title'],
  authors: [
    "span[itemprop='author']",
    '.wrap__article-detail-content p.text-muted.small',
    '.post-content p.text-muted.small',
    '.byline',
  ],
  editors: ["span[itemprop='editor']"],
  published: [
    '.wrap__article-detail-info .list-inline-item',
    '.article-date',
    '.post-header .date',
    '.bjbrt .date',
  ],
  tags: ['.blog-tags a', '.tags-widget a'],
  lead: ['.wrap__article-detail-image', '.post-header figure', '#image_news'],
  remove: {
    'read-also': [{ selector: 'p:has(> span.baca-juga)', ifText: '^baca\\s+juga' }, 'span.baca-juga'],
    credit: [
      { selector: 'p.text-muted', ifText: '^(?:pewarta|penerjemah|editor|uploader|copyright|oleh)\\b' },
      { selector: '#content_news p.date', ifText: 'copyright' },
      '.copyright',
    ],
    ad: ['p:has(> ins.adsbygoogle)'],
    promo: ['.alert', '.alert-info'],
    chrome: ['#scroll-top', '#box_fly'],
    related: ['.terkait_bottom', '.related_post'],
    comments: ['#boxKomentar'],
    tags: ['.blog-tags'],
  },
  removeText: {
    promo: ['^dilarang keras mengambil konten\\b'],
    credit: ['^copyright © antara \\d{4}$'],
  },
  pagination: [{ kind: 'single-query', param: 'page', value: 'all' }],
  articlePath: [
    '^/(?:berita|foto|infografik|rilis-pers|nasional|internasional)/\\d{4,}/',
    '^/amp/berita/\\d{4,}/',
  ],
  otherPath: ['^/(?:tag|search|indeks|terkini|top-news|topik)(?:/|$|\\?)'],
  outletNames: ['ANTARA', 'Antara News', 'PERUM LKBN ANTARA'],
  examples: [
    'https://www.antaranews.com/berita/3811234/contoh-judul-berita',
    'https://jatim.antaranews.com/berita/731234/contoh-judul-berita',
  ],
} satisfies SiteRule;
