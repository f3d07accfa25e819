/** Words that make up addresses of Indonesian news sites, each a whole segment of a path (or the first of a host). */
const oneOf = (words: string): RegExp => new RegExp(`^(?:${words.trim().replace(/\s+/g, '|')})$`);

/** Always a list of stories, whatever follows. */
export const LISTING = oneOf(`
  tags? topi[ck]s? label search cari pencarian hasil-pencarian authors? penulis reporter feed rss`);

/** A list of stories, unless a dated or numbered address follows. */
export const SECTION = oneOf(`
  kategori category categories kanal channel rubrik section subkanal indeks index indeks-berita index-berita
  archives? arsip`);

/** A list of stories where it is the last word; before it, a category that somebody called so. */
export const LIST_NAME = oneOf(`
  terpopuler populer popular most-popular terkini terbaru trending latest home beranda headlines? user profile editor
  berita-(?:terkini|terbaru|terpopuler|populer|utama|hari-ini)`);

/** Standing pages: about the house, its rules, an account, a table or a tool. */
export const STATIC = oneOf(`
  redaksi susunan-redaksi box-redaksi tim-redaksi dewan-redaksi tentang tentang-kami about about-us aboutus
  pedoman pedoman-(?:media|siber|media-siber|media-cyber|pemberitaan|pemberitaan-media-siber) kode-etik
  kode-etik-(?:jurnalistik|wartawan) kode-perilaku kontak kontak-kami contact contact-us contactus hubungi-kami
  privacy privacy-policy kebijakan-privasi kebijakan disclaimer penafian terms terms-of-(?:service|use)
  syarat-dan-ketentuan syarat-ketentuan ketentuan ketentuan-layanan kari[er]r? careers? lowongan info-iklan iklan
  pasang-iklan advertise advertising media-?kit rate-?card faq bantuan help login masuk register daftar signin signup
  akun account langganan berlangganan subscribe newsletter e-?paper koran-digital cuaca prakiraan-cuaca
  jadwal-(?:sholat|shalat|salat|imsakiyah|tv) imsakiyah klasemen live-?score kurs kurs-rupiah harga-emas
  harga-emas-hari-ini perusahaan profil-perusahaan manajemen sejarah visi-misi hak-cipta copyright hak-jawab site-?map`);

export const FORUM = oneOf('forums? threads? komunitas community diskusi tanya-jawab');

export const PHOTO = oneOf(`
  e?-?fotos? photos? readfoto in-?picture galeri gallery galeri-foto foto-(?:news|berita|essay) photo-?story potret-foto
  fotojurnalistik esai-foto fokus-foto [a-z]+-inpicture [a-z]+-foto`);

export const VIDEO = oneOf(
  'e?-?videos? watch vod readvideo live-?streaming livestream live-tv tonton shorts',
);

export const LIVE = oneOf('live live-?blog live-?reports? live-?updates? liputan-langsung laporan-langsung');
