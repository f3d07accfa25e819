/** Sentences of our own, to stand where a publisher's text stood. */
const SENTENCES = [
  'Warga dusun membersihkan saluran air bersama-sama sejak pagi sebelum hujan turun.',
  'Kepala desa mengatakan pekerjaan itu selesai lebih cepat daripada rencana semula.',
  'Para pemuda menyiapkan alat, sedangkan ibu-ibu memasak untuk makan siang bersama.',
  'Menurut catatan kelompok, sudah empat puluh keluarga yang ikut bergiliran.',
  'Anak-anak menonton dari pinggir lapangan sambil menghitung karung yang terisi.',
  'Mereka berharap kebiasaan itu tetap hidup meskipun musim tanam telah tiba.',
  'Setiap regu mencatat hasilnya di papan tulis yang digantung di balai.',
  'Pertemuan berikutnya akan membahas iuran dan jadwal perawatan alat.',
];
const LABELS = ['Kabar', 'Daerah', 'Ragam', 'Lainnya', 'Warga', 'Pilihan'];

/** Short texts of the page itself that say what a box is; they are no publisher's writing and the rules need them. */
const OWN_WORDS =
  /^(?:(?:baca|simak|lihat|tonton)\s*(?:juga|pula|selengkapnya)?|advertisement|iklan|berita terkait|artikel terkait|terpopuler|terkini|tags?|topik|bagikan|share|komentar|halaman(?:\s+(?:selanjutnya|berikutnya))?|show all|editor|penulis|reporter|pewarta|oleh|home|beranda|facebook|twitter|whatsapp|scroll to continue(?: with content)?|\[?gambas:[^\]]*\]?|\(\w{2,5}\/\w{2,5}\)|\d{1,2}|[|•·:»>\-–—/()]+)\s*[:.]?$/iu;

/** A supply of filler: each text gets its own, about as long as what it stands for, the same on every run. */
export function makeFiller(): (text: string) => string {
  let sentence = 0;
  let label = 0;
  return (text) => {
    const length = text.trim().length;
    if (length === 0 || OWN_WORDS.test(text.trim())) return text;
    const lead = /^\s/.test(text) ? ' ' : '';
    const tail = /\s$/.test(text) ? ' ' : '';
    if (length < 25) return lead + (LABELS[label++ % LABELS.length] ?? '') + tail;
    const parts: string[] = [];
    for (let made = 0; made < Math.min(length, 260);) {
      const next = SENTENCES[sentence++ % SENTENCES.length] ?? '';
      parts.push(next);
      made += next.length;
    }
    const joined = parts.join(' ');
    // A headline-like text has no full stop, and is shorter than a sentence.
    const made = /[.!?"”:]\s*$/.test(text) || length > 110 ? joined : joined.split(' ').slice(0, 6).join(' ');
    return lead + made + tail;
  };
}
