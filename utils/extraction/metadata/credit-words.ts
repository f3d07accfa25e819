/** Words for who signs a story, as patterns without capitals. */
export const WRITER =
  'penulis(?: berita)?|pewarta|reporter|kontributor|wartawan|jurnalis|journalist|author|writer|oleh|written by|by|ditulis oleh|laporan(?=\\s+(?:wartawan|reporter|kontributor|jurnalis|koresponden))';
/** Labels only with their colon: without one they are sections ("Laporan", "Naskah") and menu words. `Rep` is Republika's. */
export const WRITER_WITH_COLON = `${WRITER}|laporan|teks|naskah|rep`;
export const EDITOR =
  'editor(?!ial)[a-z]{0,3}|redaktur(?: pelaksana)?|penyunting|disunting oleh|editing|red|uploader|pengunggah|publisher|penerbit';
