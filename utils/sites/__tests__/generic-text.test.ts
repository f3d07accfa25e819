import { describe, expect, it } from 'vitest';
import { GENERIC_TEXT } from '../generic-text';
import type { TextRemovals } from '../site-rule';

type Field = keyof typeof GENERIC_TEXT;

/** Kinds of a field whose patterns match a text. */
function kindsThatMatch(field: Field, text: string): string[] {
  const removals: TextRemovals = GENERIC_TEXT[field];
  return Object.entries(removals)
    .filter(([, patterns]) => patterns.some((pattern) => new RegExp(pattern, 'iu').test(text)))
    .map(([kind]) => kind);
}

/** A pattern that no text of the table below needs could be wrong unseen. */
function unused(field: Field, texts: readonly string[]): string[] {
  return Object.values(GENERIC_TEXT[field] as TextRemovals)
    .flat()
    .filter((pattern) => !texts.some((text) => new RegExp(pattern, 'iu').test(text)));
}

const CLUTTER: Record<string, string[]> = {
  'read-also': [
    'Baca juga: Harga Beras Turun di Pasar Induk',
    'BACA JUGA :',
    'Baca Juga',
    '📖 Baca juga: Jadwal Kereta Tambahan',
    '>> Lihat juga: Video Banjir di Kota Contoh',
    'Simak Juga: Cara Daftar Mudik Gratis',
    'Baca juga artikel: Lima Resep Kolak',
    'Read also: Rice Prices Fall',
    'Baca selengkapnya di sini',
    'Selengkapnya di sini >>>',
    'Pilihan Editor: Alasan Dewan Menunda Rapat',
    'PILIHAN REDAKSI',
  ],
  related: [
    'Berita Terkait',
    'ARTIKEL TERKAIT:',
    'Berita Terpopuler',
    'Berita Lainnya dari Nasional',
    'Rekomendasi untuk Anda',
    'Terpopuler',
    'Related Posts',
  ],
  video: [
    "Simak Video 'Warga Bersihkan Sungai'",
    'Tonton juga Video: Gotong Royong di Desa',
    'Saksikan Video Pilihan Berikut Ini:',
    'Simak Video di Bawah Ini',
    'Cek Video di Bawah Ini',
    'Tonton Video Ini',
    '[Gambas:Video 20detik]',
  ],
  ad: [
    'ADVERTISEMENT',
    'Iklan',
    'SCROLL TO CONTINUE WITH CONTENT',
    'ADVERTISEMENT SCROLL TO RESUME CONTENT',
    'Scroll ke bawah untuk melanjutkan membaca',
    'Scroll down untuk melanjutkan membaca',
    'GULIR UNTUK LANJUT BACA',
    'Lanjutkan Membaca ↓',
    'Artikel ini berlanjut setelah iklan',
  ],
  pagination: [
    'Halaman Selanjutnya',
    'Simak halaman berikutnya >>>',
    'Halaman selanjutnya: Harga di pasar lain',
    'Simak selengkapnya di halaman selanjutnya.',
    'Baca Selanjutnya: Gula Darah Rendah...',
    'Halaman : 1 2 3 Selanjutnya',
    'Halaman 1/2',
    'Halaman 1 dari 3',
    '2 dari 6 halaman',
    'Show All',
  ],
  promo: [
    'Ikuti kami di Google News',
    'Ikuti berita terbaru Kabar Contoh di Google News',
    'Follow WhatsApp Channel Kabar Contoh untuk Berita Terbaru Setiap Hari',
    'Dapatkan berita pilihan setiap hari. Mari bergabung di Grup Telegram "Kabar Contoh"',
    'Yuk, ikuti saluran WhatsApp kami untuk kabar terbaru',
    'Ikuti Kabar Contoh di Google News',
    'Ikuti kami di',
    'Add as a preferred source on Google',
  ],
  newsletter: [
    'Daftarkan email anda untuk berlangganan berita terbaru kami',
    'Dapatkan informasi dan inspirasi di email kamu. Daftar sekarang',
  ],
  credit: [
    'Artikel ini telah tayang di Kabar Contoh dengan judul Harga Beras Turun',
    '(tom/tra)',
    '(fbn)',
    '(*)',
    'Copyright © Kabar Contoh 2026',
  ],
  share: [
    'Bagikan',
    'Bagikan ke: Facebook Twitter WhatsApp',
    'Share on Facebook',
    'Share this article',
    'URL berhasil dicopy',
    'Link copied!',
    '17Shares',
  ],
  comments: [
    'Tulis komentar Anda...',
    'Belum ada komentar',
    'Jadilah yang pertama memberikan komentar',
    'Komentar (0)',
    'Facebook Comments Box',
    'Leave a Reply',
  ],
  tags: ['Tags: banjir, hujan, sungai', 'TAG:', 'Topik Terkait', 'Kata kunci: beras'],
  chrome: [
    'Perbesar',
    'Lihat Foto',
    'A A A',
    'Baca 10 detik',
    '3 menit baca',
    'Waktu baca: 3 menit',
    'Dibaca 1.204 kali',
    'views: 1.234',
    '1.229 Views',
  ],
};

/** Sentences that merely begin, end or play with such words. */
const SENTENCES = [
  'Baca juga buku itu adalah hobinya sejak kecil.',
  'Ia suka membaca juga menulis.',
  'Bacaan juga penting bagi anak.',
  'Lihat juga bagaimana warga desa menjaga mata airnya.',
  'Lihat saja nanti hasilnya.',
  'Simak video itu, polisi lalu memanggil tiga saksi.',
  'Tonton video "Laut" yang viral itu bersama keluarga, kata Sari, membuat anak-anak bertanya.',
  'Iklan itu tayang pada 2015.',
  'Ads manager menjadi andalan pelaku usaha.',
  'Halaman berikutnya memuat foto keluarga itu.',
  'Halaman rumah itu luas.',
  'Halaman depan',
  'Berita terkait kasus itu menyebar cepat ke seluruh kota.',
  'Video terbaru itu ditonton sejuta kali.',
  'Rekomendasi dokter harus diikuti.',
  'Pilihan redaksi kata dalam surat itu dinilai kasar.',
  'Artikel ini membahas cara menanam cabai.',
  'Artikel ini telah disunting oleh pengajar bahasa.',
  'Ikuti aturan lalu lintas agar selamat.',
  'Ikuti langkah berikut untuk memakai WhatsApp Web.',
  'Simak cara mengembalikan pesan WhatsApp yang terhapus.',
  'Cek fakta: beredar pesan WhatsApp soal bantuan tunai.',
  'Bagikan sembako, polisi mendatangi rumah warga.',
  'Share saham itu naik dua persen.',
  'Tweet itu dihapus sejam kemudian.',
  'Facebook',
  'Link and match menjadi kebijakan sekolah kejuruan.',
  'Komentar pembaca itu ditanggapi wali kota.',
  'Tag harga pada barang itu dicopot.',
  'Tagar itu ramai di media sosial.',
  'Kesimpulan',
  'Selengkapnya tentang rencana itu dibahas pekan depan.',
  'Perbesar peluang ekspor, pemerintah menata pelabuhan.',
  '3 menit kemudian gempa susulan terasa.',
  'Dibaca 120 kali sehari, doa itu menenangkannya.',
  '2 dari 6 warga yang hanyut ditemukan selamat.',
  'Copyright menjadi sengketa dua penerbit itu.',
  'Scroll media sosial menjadi kebiasaan pagi hari.',
  'Lanjutkan membaca Alquran setiap malam, pesannya.',
  'Dapatkan vaksin gratis di puskesmas terdekat.',
  'Daftarkan email dan nomor telepon pada laman itu.',
  '(dan/atau kuasanya)',
];

describe('removeText', () => {
  it.each(Object.entries(CLUTTER).flatMap(([kind, texts]) => texts.map((text) => [kind, text] as const)))(
    'takes as %s: %s',
    (kind, text) => {
      expect(kindsThatMatch('removeText', text)).toContain(kind);
    },
  );

  it.each(SENTENCES)('leaves: %s', (text) => {
    expect(kindsThatMatch('removeText', text)).toEqual([]);
  });

  it('has a text for each of its patterns', () => {
    expect(unused('removeText', Object.values(CLUTTER).flat())).toEqual([]);
  });
});

describe('removeLinkText', () => {
  const labels = [
    'Baca juga Harga Beras Turun',
    'Lihat Juga - Video Banjir',
    'Baca: Jadwal Kereta Tambahan',
    'Berita Terkait: Banjir',
    'JANGAN LEWATKAN!!!',
    '• Pesan Dokter untuk Pemudik',
  ];
  it.each(labels)('names a label before links: %s', (text) => {
    expect(kindsThatMatch('removeLinkText', text)).toEqual(['read-also']);
  });
  it.each([
    'Membaca juga perlu waktu',
    'Terkait kasus itu, polisi bungkam',
    'Bacalah: kata ibunya',
    'Warga • anak • orang tua',
    '- Beras',
  ])('is silent on: %s', (text) => {
    expect(kindsThatMatch('removeLinkText', text)).toEqual([]);
  });
  it('has a text for each of its patterns', () => {
    expect(unused('removeLinkText', labels)).toEqual([]);
  });
});

describe('cutText', () => {
  const cut = (text: string) =>
    Object.values(GENERIC_TEXT.cutText as TextRemovals)
      .flat()
      .reduce((left, pattern) => left.replace(new RegExp(pattern, 'iu'), ''), text);
  const tails: [string, string][] = [
    ['Harga turun sejak Senin. Baca juga: Panen Raya di Desa Contoh', 'Harga turun sejak Senin.'],
    ['Harga turun. (Baca juga: Apa Itu Panen Raya? Ini Jawabannya)', 'Harga turun.'],
    ['Harga turun (baca juga: Panen Raya Dimulai) sejak Senin.', 'Harga turun  sejak Senin.'],
    ['"Kami siap," kata dia. [Gambas:Video 20detik]', '"Kami siap," kata dia. '],
    ['Harga turun. SCROLL TO CONTINUE WITH CONTENT', 'Harga turun. '],
    ['“Pemilu aman,” tutup Dedi.(tom/tra)', '“Pemilu aman,” tutup Dedi.'],
    ['Rapat selesai. (H-2)', 'Rapat selesai.'],
    ['Rapat selesai.(*)', 'Rapat selesai.'],
  ];
  it.each(tails)('%s', (text, left) => {
    expect(cut(text)).toBe(left);
  });

  it.each([
    'Partai itu didukung dua fraksi (PKB/PSI)',
    'Uang rokok (baca: suap) itu dikembalikan.',
    'Kata dia, baca juga: itu pesan gurunya. Setelah itu ia pulang. Ia tidak kembali.',
    'Harga turun. Baca juga: Panen. Kemudian warga pulang. Mereka menunggu kabar.',
    'kata dia pada Senin (20/1).',
    'Rapat digelar kemarin (H-2)',
    'Ia lahir di Bandung. (1990)',
  ])('leaves: %s', (text) => {
    expect(cut(text)).toBe(text);
  });

  it('has a text for each of its patterns', () => {
    expect(
      unused(
        'cutText',
        tails.map(([text]) => text),
      ),
    ).toEqual([]);
  });
});

it('no pattern takes long on hostile text', () => {
  const hostile = ['a ', '1', ' ', '"', '•', 'baca ', 'share ', 'google news ', '('].map((part) =>
    part.repeat(600).slice(0, 600),
  );
  for (const field of Object.keys(GENERIC_TEXT) as Field[]) {
    for (const text of [
      ...hostile,
      ...hostile.map((part) => `halaman ${part}!`),
      ...hostile.map((part) => `ikuti ${part}!`),
    ]) {
      kindsThatMatch(field, text);
    }
  }
});
