import type { SiteRule } from '../site-rule';

export default {
  id: 'suara',
  name: 'Suara.com',
  hosts: ['suara.com'],
  family: 'arkadia',
  confidence: 'high',
  year: 2026,
  content: ['.article-content', '.detail-content', '.content-article', "article[itemprop='articleBody']"],
  title: ['.article-image h1', '.info h1', 'h1'],
  authors: ['h3.author-trigger a', '.writer a', '.writer'],
  published: ['.article-image span', '.info .date', '.date'],
  tags: ['.article-tags a', '.tag-header a'],
  lead: ['.article-image figure', '.img-cover', 'figure.image'],
  remove: {
    // A <p> "Baca Juga" and its <li>s share one <ul class="article-read">.
    'read-also': ['.article-read', '.baca-juga-new', '.baca-juga', '.item--baca-juga-inner'],
    chrome: ['.ten-second'],
    ad: [
      '.placeholder_belt',
      '.placeholder_read_body',
      "[id*='div-ad']",
      '.placeholder_pariwara',
      '.mgidwidget',
    ],
    pagination: ['.wrap-pagination', '.pagination-custom'],
    tags: ['.article-tags'],
    related: ['#next-article', '.next-article', "[id^='berita-terkait-']", '#recWidgetRecommendation'],
    share: ['#comment-share'],
    promo: ['.notification-banner', '.tap-banner'],
  },
  pagination: [
    { kind: 'single-query', param: 'page', value: 'all' },
    { kind: 'query', param: 'page' },
  ],
  articlePath: ['^/(?:[\\w-]+/)?\\d{4}/\\d{2}/\\d{2}/\\d{6}/'],
  otherPath: ['^/(?:tag|indeks|search|topik)(?:/|$|\\?)'],
  outletNames: ['Suara.com'],
  examples: [
    'https://www.suara.com/news/2024/05/01/101112/contoh-judul-berita',
    'https://jabar.suara.com/read/2022/08/17/101112/contoh-judul-berita',
  ],
} satisfies SiteRule;
