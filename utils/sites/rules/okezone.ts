import type { SiteRule } from '../site-rule';

/** *.okezone.com is not one brand: mpi.okezone.com republishes SINDOnews. `#contentx` served 2015-2024. */
export default {
  id: 'okezone',
  name: 'Okezone',
  hosts: ['okezone.com'],
  family: 'mnc',
  confidence: 'high',
  year: 2026,
  content: ['.c-detail.read', '#contentx', "div[itemprop='articleBody']"],
  title: ['.title-article h1', '.container-bodyhome-left .title h1', '.titles h1'],
  authors: ['.journalist a[title]', '.namerep', '.nmreporter div'],
  published: ['.journalist span', 'time.tgl', '.namerep b', '.nmreporter'],
  tags: ['.detail-tag a', '#tag a', '.newtag a'],
  lead: ['.detfoto', '.c-detail figure', '#imgCheck'],
  remove: {
    'read-also': ['#baca-juga', '#bacajuga', '.group-baca', '.box-bacajuga'],
    related: ['#_popIn_recommend', '.detail-related', '.slide-related'],
    video: ['.vicon', '.video-wrap', '#metube_div', '#rctiplus'],
    pagination: ['#paging', '.paging', "div[style*='page-break-after']"],
    tags: ['#tag', '.detail-tag'],
    promo: [
      '.box-gnews',
      '.detads-bottom',
      "[class^='inject-']",
      {
        selector: "p[style*='font-weight:bold'][style*='text-align:center']",
        ifText: 'follow|whats\\s?app|okezone|google news|baca juga',
      },
    ],
    ad: [
      '.iframe-banner',
      '.ads-bottom-fixed',
      '.ads-mega-box',
      '.title-ads',
      "[class^='banner']",
      '.flying_carpet_div',
      "[id^='M'][id*='ScriptRoot']",
    ],
    share: ['.shareokez', '.widget-share', '.detail-control-hr'],
  },
  removeText: {
    promo: [
      '^follow\\b.{0,80}whats\\s?app channel\\b.{0,120}$',
      '^telusuri berita\\b.{0,120}lainnya.{0,20}$',
    ],
  },
  pagination: [
    { kind: 'single-query', param: 'page', value: 'all' },
    { kind: 'query', param: 'page' },
  ],
  articlePath: ['^/read/\\d{4}/\\d{2}/\\d{2}/\\d+/\\d+'],
  otherPath: ['^/(?:tag|topic|indeks|search|kanal)(?:/|$|\\?)'],
  outletNames: ['Okezone', 'Jurnalis', 'Tim Okezone'],
  examples: [
    'https://economy.okezone.com/read/2020/07/08/320/2243366/contoh-judul-berita',
    'https://news.okezone.com/read/2024/05/01/337/3001234/contoh-judul-berita',
  ],
} satisfies SiteRule;
