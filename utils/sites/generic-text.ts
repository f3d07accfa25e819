import type { MarkupRule } from './site-rule';

/**
 * Clutter by what it says, on a block's folded text (flags `iu`). A block is taken as a whole only where no sentence
 * could read like it: anchored at both ends, a colon or nothing at all after the label, closed word lists.
 * Facts from research/phrases.json; each pattern has texts on both sides in `__tests__/generic-text.test.ts`.
 */
export const GENERIC_TEXT = {
  removeText: {
    'read-also': [
      // "Baca juga: judul", "📖 BACA JUGA:", "Baca Juga". Without a colon a title needs a link, see removeLinkText.
      '^[^\\p{L}\\p{N}]*(?:baca|lihat|simak|tonton|saksikan|dengarkan|intip)\\s*(?:juga|pula|lagi)(?:\\s+(?:ini|artikel|berita|video))?\\s*(?:[:：].{0,300}|[^\\p{L}\\p{N}]*)$',
      '^[^\\p{L}\\p{N}]*(?:read also|also read|see also)\\s*[:：].{0,300}$',
      '^(?:baca|simak|lihat|klik)\\s+(?:berita\\s+|artikel\\s+|informasi\\s+)?selengkapnya(?:\\s+di\\s+(?:sini|tautan (?:ini|berikut)|link (?:ini|berikut)))?[^\\p{L}\\p{N}]*$',
      '^selengkapnya(?:\\s+di\\s+sini)?[^\\p{L}\\p{N}]*$',
      '^pilihan (?:editor|redaksi)\\s*(?:[:：].{0,200})?$',
    ],
    related: [
      '^(?:berita|artikel|topik|konten|video|foto)\\s+(?:terkait|terbaru|terkini|terpopuler|populer|lainnya|pilihan|rekomendasi|menarik lainnya)\\s*[:：]?$',
      '^(?:berita|artikel) lainnya dari .{1,40}$',
      '^(?:rekomendasi|pilihan)\\s+(?:untuk\\s*(?:anda|kamu|mu)|artikel|berita)\\s*[:：]?$',
      '^(?:rekomendasi|terpopuler|untuk anda)\\s*[:：]?$',
      '^(?:related (?:posts?|news|articles?|stories)|you (?:may|might) also like|recommended(?: for you)?)\\s*:?$',
    ],
    video: [
      // "Simak Video 'Judul'", "Tonton juga video: Judul".
      '^(?:simak|lihat|tonton|saksikan)\\s+(?:juga\\s+)?(?:cuplikan\\s+)?video\\b[^"“”\'‘’:.]{0,40}(?:[:：].{0,160}|["“”\'‘’].{1,160}["“”\'‘’][\\s.!]*)$',
      '^(?:simak|lihat|tonton|saksikan|cek)\\s+(?:juga\\s+)?video\\s+(?:\\p{L}+\\s+){0,3}(?:(?:di\\s+)?bawah(?:\\s+ini)?|berikut(?:\\s+ini)?|ini|pilihan(?:\\s+(?:lainnya|kami|redaksi))?)\\s*[:.!]*$',
      '^\\[gambas:[^\\]]{1,60}\\]$',
    ],
    ad: [
      '^(?:advertisements?|iklan|ads?|pariwara|sponsored|promoted)[:.]?$',
      '^(?:advertisement\\W{0,5})?scroll\\s+(?:down\\s+)?(?:to\\s+(?:continue|resume)|untuk\\s+(?:lanjut|melanjutkan|membaca)|ke\\s+bawah\\s+untuk)\\b.{0,60}$',
      '^(?:advertisement\\W{0,5})?gulir\\s+(?:ke\\s+bawah\\s+)?untuk\\s+(?:lanjut|melanjutkan|membaca)\\b.{0,60}$',
      '^lanjutkan membaca(?:\\s+artikel)?(?:\\s+di bawah(?:\\s+ini)?)?[^\\p{L}\\p{N}]*$',
      '^artikel ini (?:akan )?berlanjut setelah iklan\\W*$',
    ],
    pagination: [
      '^(?:(?:baca|simak|lanjut|lanjutkan)\\s+)?(?:ke\\s+)?(?:halaman|hal\\.?|hlm\\.?)\\s*(?:selanjutnya|berikutnya|sebelumnya)\\s*(?:[:：>»→].{0,120}|[^\\p{L}\\p{N}]*)$',
      '^(?:baca|simak|lihat)\\s+(?:selengkapnya|selanjutnya|kelanjutannya|ulasan selengkapnya)\\s+(?:di|pada|ke)\\s+halaman\\s+(?:selanjutnya|berikut(?:nya)?)[^\\p{L}\\p{N}]*$',
      '^baca selanjutnya\\s*[:：].{0,160}$',
      '^(?:halaman|page)\\s*[:：]?[\\s\\d/|>»]*(?:dari[\\s\\d]*)?(?:next|selanjutnya|last|all|show all|tampilkan semua)?[\\s>»]*$',
      '^\\d{1,2}\\s*(?:dari|/)\\s*\\d{1,2}\\s+halaman$',
      '^(?:show all|tampilkan semua halaman|next page)[^\\p{L}\\p{N}]*$',
    ],
    promo: [
      // "Dapatkan update berita pilihan ... Grup Telegram", "Follow WhatsApp Channel X untuk berita terbaru", "Ikuti kami di Google News".
      '^(?:(?:yuk|ayo|mari)[,!]?\\s+)?(?:dapatkan|ikuti|cek|simak|follow|gabung|bergabung|baca|temukan|silakan|update|jangan lewatkan)\\b(?=.{0,300}google\\s?news)(?=.{0,300}(?:\\bberita|\\bartikel|\\bkonten|\\bkami\\b|\\bkabar ter)).{0,450}$',
      '^(?:(?:yuk|ayo|mari)[,!]?\\s+)?(?:dapatkan|ikuti|cek|simak|follow|gabung|bergabung|baca|temukan|silakan|update|jangan lewatkan)\\b(?=.{0,300}(?:channel|saluran|kanal|grup|wa) (?:whats\\s?app|wa|telegram|channel)\\b)(?=.{0,300}(?:\\bberita|\\bartikel|\\bkonten|\\bkami\\b|\\bkabar ter)).{0,450}$',
      '^(?:(?:yuk|ayo|mari)[,!]?\\s+)?(?:dapatkan|ikuti|cek|simak|follow|gabung|bergabung|baca|temukan|silakan|update|jangan lewatkan)\\b(?=.{0,300}whats\\s?app channel)(?=.{0,300}(?:\\bberita|\\bartikel|\\bkonten|\\bkami\\b|\\bkabar ter)).{0,450}$',
      '^(?:ikuti|follow)\\s+(?:\\S+\\s+){0,4}(?:di|on)\\s+(?:google\\s?news|whats\\s?app channel|saluran whats\\s?app)\\W*$',
      '^(?:ikuti kami di|follow us on)\\s*[:：]?$',
      '^(?:add|tambahkan|jadikan)\\b.{0,60}\\b(?:preferred source|sumber (?:pilihan|utama|favorit))\\b.{0,40}\\bgoogle\\W*$',
    ],
    newsletter: [
      '^(?:daftarkan|masukkan)\\s+(?:alamat\\s+)?e-?mail\\b.{0,60}\\b(?:berlangganan|newsletter)\\b.{0,80}$',
      '^dapatkan\\b.{0,80}\\bdi (?:email|e-mail|inbox)(?:mu|\\s+(?:anda|kamu))?\\b.{0,160}\\b(?:daftar|berlangganan)\\b.{0,60}$',
    ],
    credit: [
      '^(?:artikel|berita)\\s+ini\\s+(?:sebelumnya\\s+)?(?:telah|sudah|pernah)\\s+(?:lebih dulu\\s+|pernah\\s+)?(?:tayang|terbit|dimuat|dipublikasikan)\\b.{0,40}\\b(?:di|pada|dalam)\\b.{0,300}$',
      // Initials alone: "(tom/tra)", "(fbn)", "(*)".
      '^\\(\\s*[a-z]{2,6}(?:\\s*/\\s*[a-z]{2,6}){1,3}\\s*\\)$',
      '^\\([a-z]{2,4}\\)$',
      '^\\(\\*{1,3}\\)$',
      '^copyright\\s*(?:©|\\(c\\)|@).{0,80}$',
    ],
    share: [
      '^(?:\\d{1,6}\\s*)?(?:bagikan|sebarkan|share|shares|tweet|salin|copy)\\b(?:[\\s\\d:|•·,.+/↗-]|artikel|article|berita|story|ini|ke|di|on|to|via|this|link|url|tautan|facebook|twitter|whatsapp|telegram|e-?mail|pinterest|linkedin|line\\b|messenger|print|x\\b)*$',
      '^(?:url|link|tautan)\\s+(?:berhasil\\s+|telah\\s+|sudah\\s+|successfully\\s+)?(?:di\\s?-?copy|di\\s?salin|tersalin|copied)\\W*$',
    ],
    comments: [
      '^(?:tulis|beri|tinggalkan|kirim|lihat semua)\\s+komentar(?:mu|\\s+(?:anda|kamu))?[^\\p{L}\\p{N}]*$',
      '^belum ada komentar[^\\p{L}\\p{N}]*$',
      '^jadilah yang pertama(?:\\s+untuk)?\\s+(?:ber|memberi(?:kan)?\\s+)komentar.{0,20}$',
      '^komentar(?:\\s+pembaca)?\\s*(?:\\(\\d*\\))?\\s*:?$',
      '^facebook comments?(?:\\s+box)?$',
      '^leave a (?:reply|comment)$',
    ],
    tags: ['^(?:tags?|tag terkait|topik terkait|kata kunci|keywords?)\\s*(?:[:：].{0,300})?$'],
    chrome: [
      '^(?:perbesar|perbesar teks|lihat foto|klik gambar untuk perbesar|dengarkan (?:artikel|berita)(?:\\s+ini)?|a\\s+a\\s+a|ringkasan berita|tampilkan ringkasan(?:\\s+artikel)?|baca 10 detik|lihat semua|loading)[^\\p{L}\\p{N}]*$',
      '^(?:waktu baca\\s*[:：]?\\s*)?\\d{1,2}\\s+menit\\s+(?:baca|membaca|waktu baca)$',
      '^waktu baca\\s*[:：]?\\s*\\d{1,2}\\s+menit$',
      '^(?:(?:post )?views?|dibaca|dilihat|tayang)\\s*[:(]?\\s*[\\d.,]+\\s*(?:kali|x|views?)?\\)?$',
      '^[\\d.,]+\\s*(?:views?|kali dibaca|kali dilihat)$',
    ],
  },
  removeLinkText: {
    'read-also': [
      '^[^\\p{L}\\p{N}]*(?:baca|lihat|simak|tonton|saksikan|dengarkan|intip)\\s*(?:juga|pula|lagi)(?:\\s+(?:ini|artikel|berita|video)\\b)?\\s*[-–—|>»]?',
      '^[^\\p{L}\\p{N}]*(?:baca|lihat|simak|tonton|selengkapnya|read (?:also|more)|terkait|(?:berita|artikel) (?:terkait|lainnya))\\s*[:：]',
      '^[^\\p{L}\\p{N}]*(?:jangan lewatkan|baca (?:ini juga|berita lainnya|selengkapnya))\\b[^\\p{L}\\p{N}]*',
      // "• judul" where the whole line is a link (Tribun papers).
      '^[•●▪■►▶➤»]\\s*',
    ],
  },
  cutText: {
    'read-also': [
      // "... teks. Baca juga: Judul lain": only after a closed sentence, and only where nothing but a title follows.
      '(?<=[.!?…"”\'’)])\\s*[(\\[]?\\s*(?:baca|lihat|simak|tonton)\\s*juga\\s*[:：]\\s*[^.!?]{3,140}(?:[?!]\\s*[^.!?]{0,100})?[.!?)\\]]{0,2}$',
      '\\(\\s?(?:baca|lihat|simak)\\s+juga\\s?[:：]?\\s?[^()]{3,160}\\)',
    ],
    video: ['\\[gambas:[^\\]]{1,60}\\]'],
    ad: ['(?:advertisement\\W{0,3})?scroll to (?:continue|resume)(?: with)? (?:content|reading)'],
    // Initials after the last full stop: "... tutup Dedi.(tom/tra)", "(H-2)", "(*)". "(PKB/PSI)" inside a sentence stays.
    credit: [
      '(?<=[.!?…"”\'’])\\s*\\((?:[a-z]{2,6}(?:\\s*/\\s*[a-z]{2,6}){1,3}|[a-z]-\\d{1,2}|\\*{1,3})\\)\\s*$',
    ],
  },
} satisfies MarkupRule;
