import type { ImportedArticle } from '../../../utils/library/types.ts';

const SITES = [
  ['Warta Lembah', 'warta-lembah.example'],
  ['Kabar Pesisir', 'kabar-pesisir.example'],
  ['Harian Gunung', 'harian-gunung.example'],
  ['Suara Danau', 'suara-danau.example'],
] as const;
const WHO = ['Petani Kopi', 'Nelayan Muda', 'Guru Desa', 'Pedagang Pasar', 'Warga Kampung', 'Siswa SMP'];
const DID = ['Membuka', 'Memperbaiki', 'Merayakan', 'Menunggu', 'Membangun', 'Menata Ulang', 'Meneliti'];
const WHAT = ['Jembatan Gantung', 'Perpustakaan Keliling', 'Kebun Bersama', 'Perahu Kayu', 'Pasar Malam'];
const WHERE = ['di Lereng Timur', 'di Teluk Sunyi', 'di Hulu Sungai', 'dekat Mercusuar', 'di Tepi Danau'];
const TAGS = ['ekonomi', 'kuliner', 'pemilu', 'teknologi', 'lingkungan'];
const SENTENCE =
  'Mereka bekerja sejak pagi dan berhenti ketika azan magrib terdengar dari surau di ujung jalan kecil itu.';
const HOUR = 3_600_000;

const pick = <Item>(items: readonly Item[], at: number): Item => items[at % items.length] as Item;

/** Stories with text of our own, the first saved last: number `at` is the same each time. `until`: when the first was saved. */
export function makeStories(
  count: number,
  until = Date.parse('2026-11-20T08:00:00+07:00'),
): ImportedArticle[] {
  return Array.from({ length: count }, (_, at) => makeStory(at, until - at * HOUR));
}

function makeStory(at: number, saved: number): ImportedArticle {
  const [siteName, host] = pick(SITES, at * 7 + 3 * (at >> 3));
  const title = `${pick(WHO, at)} ${pick(DID, at >> 1)} ${pick(WHAT, at * 3)} ${pick(WHERE, at >> 2)}, Bagian ${at + 1}`;
  const paragraphs = Array.from(
    { length: 2 + ((at * 5) % 40) },
    (_, number) => `${title} ke-${number}. ${SENTENCE}`,
  );
  const day = new Date(saved).toISOString();
  return {
    url: `https://${host}/berita/${at + 1}/contoh-judul-berita`,
    title,
    savedAt: day,
    readAt: at % 6 === 5 ? day : null,
    favourite: at % 9 === 4,
    tags: at % 3 === 0 ? [pick(TAGS, at), ...(at % 4 === 0 ? [pick(TAGS, at + 2)] : [])] : [],
    siteName,
    authors: ['Ratna Wulandari'],
    published: day,
    html: paragraphs.map((text) => `<p>${text}</p>`).join(''),
    text: paragraphs.join('\n'),
    progress: at % 5 === 2 ? 0.6 : null,
  };
}
