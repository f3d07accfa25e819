/** Pages made for growth, of our own words: paragraphs with links, and around them the lists and scripts that news pages carry. */

const PARAGRAPH =
  'Warga di tepi sungai itu mulai membersihkan rumah mereka sejak Selasa pagi. Menurut ketua rukun tetangga, air surut lebih cepat ' +
  'daripada perkiraan, tetapi lumpur setebal mata kaki masih menutupi jalan. Bantuan berupa air minum dan selimut tiba menjelang siang.';
const CARD =
  '<li class="list__item card"><div class="card__pic"><img data-src="/foto/N.jpg" alt="Foto N"></div>' +
  '<a class="card__link" href="/berita/N/warga-menata-kembali-pasar-lama">Warga menata kembali pasar lama setelah banjir surut N</a>' +
  '<span class="card__date">N menit lalu</span></li>';

const times = (count: number, make: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => make(at)).join('\n');

/** A story on a page of about `bytes` bytes: a tenth of it text, as on the corpus's pages, the rest cards and scripts. */
export function pageOfSize(bytes: number): string {
  const paragraphs = Math.max(4, Math.round((bytes * 0.1) / (PARAGRAPH.length + 40)));
  const cards = Math.round((bytes * 0.6) / (CARD.length + 10));
  const script = `<script>var muatan = "${'x'.repeat(2000)}";</script>`;
  const scripts = Math.round((bytes * 0.3) / script.length);
  const card = (at: number) => CARD.replaceAll('N', String(at));
  return `<!doctype html><html lang="id"><head><title>Warga bersihkan rumah setelah banjir - Contoh</title>
<meta property="og:title" content="Warga bersihkan rumah setelah banjir"><meta property="og:type" content="article">
${times(scripts, () => script)}</head><body><nav><ul>${times(Math.round(cards / 3), card)}</ul></nav>
<main><article><h1 class="title">Warga bersihkan rumah setelah banjir</h1>
<div class="meta"><span>Oleh Sari Melati</span> <time datetime="2023-11-21T20:53:00+07:00">Selasa, 21 November 2023 20:53 WIB</time></div>
<div class="isi-berita">${times(paragraphs, (at) => `<p>${PARAGRAPH} <a href="/tag/${at}">Sungai ${at}</a> kini tenang.</p>`)}</div></article></main>
<aside><ul class="list">${times(Math.round((cards * 2) / 3), card)}</ul></aside></body></html>`;
}

/** A front page of about `bytes` bytes: cards and nothing that runs. */
export function frontPageOfSize(bytes: number): string {
  const cards = times(Math.round(bytes / (CARD.length + 10)), (at) => CARD.replaceAll('N', String(at)));
  return `<!doctype html><html lang="id"><head><title>Contoh - Berita hari ini</title></head><body><main><ul>${cards}</ul></main></body></html>`;
}
