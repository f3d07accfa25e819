/** What fuzzed pages are made of: addresses, switches, sentences, elements and class names that the rules look for. */
export const ADDRESSES = [
  'https://uji.example/berita/2026/03/02/judul-yang-panjang-12345',
  'https://news.detik.com/berita/d-7654321/judul-berita-yang-panjang',
  'https://nasional.kompas.com/read/2026/03/02/10301221/judul-berita-yang-panjang',
  'https://www.tribunnews.com/nasional/2026/03/02/judul-berita-yang-panjang?page=2',
  'https://www.liputan6.com/news/read/5678901/judul-berita-yang-panjang',
  'https://www.cnnindonesia.com/nasional/20260302101010-12-1234567/judul-berita',
  'https://radarbogor.jawapos.com/berita/2471234567/judul-berita-yang-panjang',
];
/** Removals that a reader may have switched off, known and unknown. */
export const SWITCHES = [
  'generic/share',
  'generic/read-also',
  'generic/credit',
  'generic/ad',
  'detik/read-also',
  'x/y',
];

export const PROSE = [
  'Warga membersihkan rumah setelah banjir surut pada Senin pagi di tiga kecamatan.',
  'JAKARTA, KOMPAS.com - Menteri mengatakan harga beras akan turun sebelum Lebaran tahun depan.',
  'Baca juga: Judul berita lain yang panjang sekali',
  'SCROLL TO CONTINUE WITH CONTENT',
  'Editor: Siti Aminah',
  'Penulis: Budi | Senin, 2 Maret 2026 10:30 WIB',
  '(tom/tra)',
  'Halaman 1 dari 4',
  'Selanjutnya',
  '\u202Ekebalik\u202C \u200B\u00AD lebar\u00A0nol',
  'A'.repeat(3_000),
  '&lt;script&gt;beningHit=1&lt;/script&gt;',
  '%READER-BYLINE% ${title} {{content}} <%= body %>',
];
export const TAGS = (
  'div p span article section aside main header footer nav ul ol li table tbody tr td th blockquote figure figcaption ' +
  'h1 h2 h3 b i em strong a time pre code dl dt dd center font details summary noscript template svg math form button ' +
  'select option textarea iframe object video audio picture source label fieldset dialog slot x-kartu amp-img body html head'
).split(' ');
export const CLASSES = [
  'detail__body-text itp_bodycontent_wrapper',
  'read__content',
  'article-content-body__item-content',
  'entry-content',
  'share-buttons',
  'related-posts',
  'baca-juga',
  'ads',
  'paging',
  'author',
  'date',
];
