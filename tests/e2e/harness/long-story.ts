import { pageOf } from './split-site.ts';

const ADDRESS = 'https://warta-lembah.example/liputan/jembatan-bambu-di-lembah-wangi/';
const CHAPTERS = [
  'Bambu dari Lereng',
  'Sebulan Bergotong-royong',
  'Anak Sekolah Menyeberang',
  'Hujan Pertama',
];
const SENTENCE =
  'yang diceritakan warga kepada kami bahwa pekerjaan itu dimulai sejak pagi dan berhenti ketika azan magrib terdengar dari surau di ujung jalan, lalu dilanjutkan keesokan harinya oleh kelompok yang lain.';

const picture = (name: string) =>
  `<figure><img src="/gambar/${name}.jpg" width="800" height="533" alt="${name}"><figcaption>Foto ${name} di tepi sungai</figcaption></figure>`;

function chapter(title: string, number: number): string {
  const paragraphs = Array.from(
    { length: 6 },
    (_, at) =>
      `<p>Cerita ${number}.${at + 1} ${SENTENCE} ${'Demikian pula yang berikut. '.repeat((at % 3) + 1)}</p>`,
  );
  return `<h2>${title}</h2>${paragraphs.join('')}`;
}

const HARVEST = `<table><caption>Bambu menurut dusun</caption><tr>${Array.from({ length: 14 }, (_, at) => `<th>Dusun Nomor ${at}</th>`).join('')}</tr>
<tr>${Array.from({ length: 14 }, (_, at) => `<td>${at * 12} batang</td>`).join('')}</tr></table>`;
const VIDEO = '<iframe src="https://www.youtube.com/embed/abc123def45" width="560" height="315"></iframe>';
const MARK = `<p>Panjang jembatan itu empat puluh meter menurut catatan desa yang disimpan di balai.<sup><a id="_ftnref1" href="#_ftn1">[1]</a></sup> Catatan itu ditulis tangan oleh juru tulis pada tahun pertama pembangunan.</p>`;
const NOTE = `<p id="_ftn1"><a href="#_ftnref1">[1]</a> Buku besar Desa Lembah Wangi, halaman dua belas, disimpan di balai desa.</p>`;

/** A long story of our own, with all that long stories have: chapters, pictures, a wide table, a clip, a footnote. */
export const longStory = {
  url: ADDRESS,
  chapters: CHAPTERS,
  html: pageOf(
    [
      MARK,
      chapter(CHAPTERS[0]!, 1),
      picture('bambu'),
      chapter(CHAPTERS[1]!, 2),
      HARVEST,
      picture('gotong-royong'),
      VIDEO,
      chapter(CHAPTERS[2]!, 3),
      chapter(CHAPTERS[3]!, 4),
      NOTE,
    ].join('\n'),
    '',
  ).replace('</head>', `<link rel="canonical" href="${ADDRESS}"></head>`),
};
