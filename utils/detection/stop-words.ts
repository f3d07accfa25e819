import type { StopWordCounts } from './types';

/** Longer samples tell no more: 2,000 characters hold some 270 words. */
export const SAMPLE_CHARS = 2000;

/**
 * Function words and news words that tell the languages of Indonesian and Malaysian news apart. Most of theirs are the
 * same, so what one alone uses is counted apart from what both use (as Kamus Besar Bahasa Indonesia and Kamus Dewan
 * spell them). Left out: words that look like one and stand in both, such as "daripada", "boleh", "beliau".
 */
const WORDS: Record<keyof StopWordCounts, string> = {
  id:
    'karena bahwa bisa polisi uang kantor rupiah rp kasus korban perusahaan pemerintah usai pasca sedangkan kabupaten ' +
    'kecamatan kelurahan gubernur bupati senin kamis jumat wib wita wit desember agustus maret juli kota mobil ' +
    'pemkot pemkab pemprov pria gratis kemarin enggak nggak gak banget soal terkait berbagai menit persen miliar triliun ' +
    'tim siswa mahasiswa tentara mengatakan ujarnya butuh coba ponsel februari januari',
  ms:
    'kerana bahawa ialah manakala polis wang pejabat ringgit jumaat ahad isnin khamis ogos disember julai selepas ekoran ' +
    'justeru mesyuarat iaitu susulan sekiranya menerusi pelbagai suspek kes syarikat minit peratus bilion mencecah ' +
    'memaklumkan hospital lelaki tular dakwaan datuk seri mac berkenaan bandar akhbar',
  both:
    'yang dan di ke dari dengan untuk pada ini itu dalam juga akan telah sudah atau oleh ada tidak mereka ia dia lebih ' +
    'serta kepada antara tahun hari orang kita saya bagi sebagai menjadi seperti satu dua masih dapat lain secara agar ' +
    'adalah tersebut para namun saat lalu hingga',
  en:
    'the of and to in is was for that on with as at by from it are be has have an were this which its their been not ' +
    'will said who after he she they but his her had would more about',
};

const LETTERS = 27;

/** A word as a number, its letters the digits: exact up to eleven letters, and no text need be cut into words. */
function numberOf(word: string): number {
  let number = 0;
  for (let at = 0; at < word.length; at++) number = number * LETTERS + letterAt(word, at);
  return number;
}

/** 1 to 26 for a letter, large or small; 0 for anything else. */
function letterAt(text: string, at: number): number {
  const letter = (text.charCodeAt(at) | 32) - 96;
  return letter >= 1 && letter <= 26 ? letter : 0;
}

const BUCKET = new Map(
  (Object.keys(WORDS) as (keyof StopWordCounts)[]).flatMap((bucket) =>
    WORDS[bucket].split(' ').map((word) => [numberOf(word), bucket] as const),
  ),
);

/** Counts the words of each language in the first `SAMPLE_CHARS` characters of `text`. */
export function countStopWords(text: string): StopWordCounts {
  const counts: StopWordCounts = { id: 0, ms: 0, both: 0, en: 0 };
  const end = Math.min(text.length, SAMPLE_CHARS);
  let word = 0;
  for (let at = 0; at <= end; at++) {
    const letter = at < end ? letterAt(text, at) : 0;
    if (letter) word = word * LETTERS + letter;
    else if (word) {
      const bucket = BUCKET.get(word);
      if (bucket) counts[bucket]++;
      word = 0;
    }
  }
  return counts;
}
