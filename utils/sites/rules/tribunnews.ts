import type { SiteRule } from '../site-rule';

/** Vanity names (SerambiNews, BangkaPos, Surya ...) redirect to or share the newsroom's markup. */
export default {
  id: 'tribunnews',
  name: 'Tribunnews',
  hosts: [
    'tribunnews.com',
    'bangkapos.com',
    'banjarmasinpost.co.id',
    'serambinews.com',
    'suryamalang.com',
    'tribunjambi.com',
    'tribunjateng.com',
    'tribunjatim.com',
    'wartakotalive.com',
  ],
  family: 'tribun',
  confidence: 'high',
  year: 2026,
  content: ['.side-article.txt-article', '.txt-article', '#article_content'],
  title: ['h1#arttitle'],
  authors: ['#penulis'],
  editors: ['#editor'],
  published: ['#article time', '.grey.bdr3.pb10.pt10 span', 'time.grey'],
  tags: ['.tagcloud3 a'],
  lead: ['#artimg', '.imgfull_div'],
  remove: {
    'read-also': ['p.baca', '.baca-juga'],
    promo: ['#banner_article_slide', '.desk-bannerslide', '.tapp-banner', '.bggrey2.bor1'],
    chrome: ['blockquote.summary-article', '.icon_zoom', 'h4.hide'],
    ad: [
      '.ads-placeholder',
      '#div-Inside-MediumRectangle',
      '#div-BelowImages',
      '#articleright',
      '.unruly_in_article_placement',
    ],
    related: ['#widget_pilihanuntukmu_article', '.pilihan-list', '.side-article.mb5', '.artoht'],
    pagination: ['.paging'],
    share: ['.share-wrapper', '.engagement-buttons-bottom', '.sharebtn', '#shareother'],
    tags: ['h5.tagcloud3', ".side-article [itemprop='keywords']"],
    video: ['.is-floating.tvp-stage', '.tribun-video-pilihan'],
    comments: ['#comments'],
  },
  removeText: {
    promo: [
      '^ringkasan berita\\s*:?$',
      '^simak berita terbaru tribunnews\\.com di google news\\b.{0,80}$',
      '^cek berita dan artikel lainnya di google news\\b.{0,80}$',
      '^lihat artikel asli$',
    ],
  },
  pagination: [
    { kind: 'single-query', param: 'page', value: 'all' },
    { kind: 'query', param: 'page' },
  ],
  articlePath: ['^/(?:[\\w-]+/)?(?:[\\w-]+/)?\\d{4}/\\d{2}/\\d{2}/[^/?]+', '^/[\\w-]+/\\d{6,}/[^/?]+'],
  otherPath: [
    '^/(?:tag|index-news|search|topic|populer|images|videos?|indeks|section)(?:/|$|\\?)',
    '/index(?:es|-news)?(?:/|$|\\?)',
  ],
  outletNames: ['Tribun Network', 'Tribun', 'TribunSolo.com', 'Tribunnews.com'],
  examples: [
    'https://solo.tribunnews.com/2020/10/09/protokol-kesehatan-3m-adalah-vaksin-terbaik',
    'https://www.tribunnews.com/pendidikan/2020/05/04/contoh-judul-berita',
    'https://www.tribunnews.com/nasional/7654321/contoh-judul-berita',
  ],
} satisfies SiteRule;
