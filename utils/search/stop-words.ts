/**
 * Words that say nothing of what a story is about: particles, pronouns and helping verbs of Indonesian, and the
 * shortest English ones. They stand in the index, for phrases; in a query they are passed over.
 */
const STOP_WORDS = new Set(
  `ada adalah agar akan aku anda antara apa atau bagi bahwa banyak beberapa begitu belum bisa dalam dan dapat dari demikian
  dengan di dia hal hanya harus hingga ia ini itu jadi jika juga kala kali kami karena ke kepada ketika kita lagi lain lalu lebih
  maka masih mau melalui mereka namun nya oleh pada para pun saat saja sampai sang sangat saya sebagai sebuah sebut sedang sehingga
  sejak selain semua seorang seperti serta si sudah supaya tak tapi telah tentang terhadap tersebut tetapi tidak untuk
  usai yaitu yakni yang
  a an and are as at be by for from in is it of on or that the to was with`.split(/\s+/),
);

export function isStopWord(term: string): boolean {
  return STOP_WORDS.has(term);
}
