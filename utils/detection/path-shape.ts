/**
 * What an address alone says of its page. `story`: a dated or numbered address with a headline in it; `slug`: a headline
 * alone; `short`: one or two words, as sections have. Facts from the addresses of ~110 Indonesian sites and of WordPress,
 * Blogger and the big houses' own systems.
 */
export type PathShape = 'root' | 'listing' | 'static' | 'story' | 'slug' | 'short';
export type PathMedia = 'photo' | 'video' | 'live' | null;

/** Always a list of stories, whatever follows. */
const LISTING =
  /^(?:tags?|topi[ck]s?|label|search|cari|pencarian|hasil-pencarian|authors?|penulis|reporter|feed|rss|sitemap)$/;
/** A list of stories, unless a story's address follows: WordPress puts stories under any category's name. */
const SECTION =
  /^(?:kategori|category|categories|kanal|channel|rubrik|section|subkanal|user|profile|editor|indeks|index|indeks-berita|index-berita|archives?|arsip|terpopuler|populer|popular|most-popular|terkini|terbaru|trending|latest|home|beranda|headlines?|berita-(?:terkini|terbaru|terpopuler|populer|utama))$/;
const STATIC =
  /^(?:redaksi|susunan-redaksi|box-redaksi|tim-redaksi|tentang|tentang-kami|about|about-us|aboutus|pedoman|pedoman-media-siber|pedoman-pemberitaan-media-siber|pedoman-siber|pedoman-media|kode-etik|kode-etik-jurnalistik|kode-perilaku|kontak|kontak-kami|contact|contact-us|contactus|hubungi-kami|privacy|privacy-policy|kebijakan-privasi|kebijakan|disclaimer|penafian|terms|terms-of-service|terms-of-use|syarat-dan-ketentuan|syarat-ketentuan|ketentuan|ketentuan-layanan|karir|karier|career|careers|lowongan|info-iklan|iklan|pasang-iklan|advertise|advertising|media-kit|mediakit|ratecard|rate-card|faq|bantuan|help|login|masuk|register|daftar|signin|signup|akun|account|langganan|berlangganan|subscribe|newsletter|e-?paper|koran-digital|cuaca|prakiraan-cuaca|jadwal-sholat|jadwal-shalat|jadwal-salat|imsakiyah|jadwal-imsakiyah|klasemen|livescore|live-score|jadwal-tv|kurs|kurs-rupiah|harga-emas|harga-emas-hari-ini|perusahaan|profil-perusahaan|manajemen|sejarah|visi-misi|hak-cipta|copyright|hak-jawab|site-?map)$/;
const FORUM = /^(?:forum|forums|thread|threads|komunitas|community|diskusi|tanya-jawab)$/;

const PHOTO =
  /^(?:e?-?fotos?|photos?|readfoto|inpicture|in-picture|galeri|gallery|galeri-foto|foto-news|foto-berita|photo-?story|potret-foto|fotojurnalistik|foto-essay|esai-foto|fokus-foto|[a-z]+-inpicture|[a-z]+-foto)$/;
const VIDEO =
  /^(?:e?-?videos?|watch|tv|vod|readvideo|detiktv|embed|streaming|live-?streaming|livestream|live-tv|tonton|shorts|[a-z]+-tv)$/;
const LIVE = /^(?:live|live-?blog|live-?report|live-?update|liputan-langsung|laporan-langsung)$/;

/** The shape of an absolute address, and whether it names pictures, a video or live reporting. */
export function pathShape(url: string): { shape: PathShape; media: PathMedia } {
  const { hostname, pathname, searchParams } = new URL(url);
  const host = hostname.split('.')[0] ?? '';
  const segments = decode(pathname)
    .toLowerCase()
    .split('/')
    .filter((segment) => segment !== '' && !/^(?:index\.(?:php|html?)|amp|id|mobile)$/.test(segment))
    .map((segment) => segment.replace(/\.(?:s?html?|php|aspx?|amp|read)$/, ''));
  const media = mediaOf([host, ...segments]);
  if (searchParams.has('s') || (searchParams.has('q') && segments.length < 2))
    return { shape: 'listing', media };
  if (segments.length === 0) {
    return { shape: searchParams.has('p') || searchParams.has('id') ? 'story' : 'root', media };
  }
  return { shape: shapeOf(segments), media };
}

function shapeOf(segments: string[]): PathShape {
  const last = segments.at(-1)!;
  if (segments.length <= 3 && STATIC.test(last)) return 'static';
  if (segments.slice(0, -1).some((segment) => FORUM.test(segment))) return 'static';
  if (segments.slice(0, 3).some((segment) => LISTING.test(segment))) return 'listing';

  const story = storyShape(segments);
  if (story === 'story') return 'story';
  if (segments.some((segment) => SECTION.test(segment))) return 'listing';
  const page = segments.indexOf('page');
  if (page >= 0 && /^\d+$/.test(segments[page + 1] ?? '')) return 'listing';
  // A bare date is an archive: /2024, /2024/05, /2024/05/17.
  if (/^(?:19|20)\d\d(?:\/\d\d?){0,2}$/.test(segments.join('/'))) return 'listing';
  return story ?? 'short';
}

/** The headline's words are in the last long segment; page numbers and `/all` may follow it. */
function storyShape(segments: string[]): 'story' | 'slug' | null {
  const path = segments.join('/');
  const words = Math.max(...segments.slice(-3).map(wordsIn));
  const dated =
    /(?:^|\/)(?:(?:19|20)\d\d\/?[01]\d(?:\/?[0-3]\d)?(?:\/|\d*-|\d+$)|\d\d\/[01]\d\/[0-3]\d\/)/.test(path);
  const numbered =
    /(?:^|[/.-])(?:[a-z]{1,3}-?)?\d{5,}(?:[a-z])?(?=$|[/.-])/.test(path) || /\bread\/\d/.test(path);
  if ((dated || numbered) && words >= 2) return 'story';
  if (numbered && segments.length <= 2) return 'slug';
  if (words >= 4) return 'slug';
  return null;
}

function wordsIn(segment: string): number {
  return segment.split(/[-_.+ ]/).filter((word) => /\p{L}{2,}/u.test(word)).length;
}

function mediaOf(segments: string[]): PathMedia {
  if (segments.some((segment) => PHOTO.test(segment))) return 'photo';
  if (segments.some((segment) => VIDEO.test(segment))) return 'video';
  return segments.some((segment) => LIVE.test(segment)) ? 'live' : null;
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
