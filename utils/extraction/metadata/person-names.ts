import { foldSpace } from '../text';
import type { Outlet } from './outlet';
import { isOutletName } from './outlet';

const MOST_NAMES = 12;

/** Role words that stand before a name: "Kontributor Lhokseumawe, Masriadi", "Laporan wartawan Tribun, Budi". */
const ROLE_PREFIX =
  /^(?:laporan(?:\s+(?:langsung|khusus))?\s+)?(?:kontributor|wartawan|reporter|jurnalis|koresponden|pewarta|penulis|fotografer|author|editor|redaktur|by|oleh|written by)\b\s*[:.]?\s*/i;
/** "Wartawan Tribun Jabar, Siti Aminah": a post and its paper, where a name follows. */
const POST = /^(?:laporan\s+)?(?:kontributor|wartawan|koresponden|laporan)\b(?!\s*:)/i;
/** Degrees and handles that follow a comma belong to the name before it. */
const DEGREE =
  /^(?:(?:S|M|Dr|Drs|Ir|Prof|A|Ph)\.? ?[A-Z][\p{L}.]{0,7}\.?|SH|MH|SE|MM|MSi|SPd|SSos|MBA|PhD|Jr\.?|Sr\.?)$/u;

/** Particles that are written small inside a name. */
const PARTICLE = /^(?:bin|binti|al|as|el|de|di|da|van|von|der|den|of|dan|la|le|ibn|alias)$/i;

/**
 * Words no person is called, in labels, menus and boxes that stand near a byline. "Hari", "Lalu", "Juni" and "Juli" begin
 * names (Hari Susanto, Lalu Suryadi) and are none only where they end a phrase or stand alone.
 */
const NOT_A_NAME =
  /\b(?:baca|juga|berita|terkait|terkini|terbaru|terpopuler|populer|bagikan|share|komentar|comments?|copyright|kredit|credits?|redaksi|halaman|lihat|selengkapnya|foto|video|image|ilustrasi|tags?|topik|sumber|follow|ikuti|google|whatsapp|facebook|twitter|instagram|telegram|home|beranda|news|nasional|daerah|ekonomi|olahraga|politik|hukum|views?|dibaca|kali|menit|jam|hari (?:ini|raya|libur)|(?<=\S )hari|lalu lintas|(?<=\S )lalu|wib|wita|wit|advertisement|iklan|loading|update|diperbarui|diterbitkan|terbit|published|updated|minutes?|read|ago|min|print|cetak|simpan|salin|copy|link|artikel|menu|login|masuk|daftar|cari|search|pukul|senin|selasa|rabu|kamis|jumat|sabtu|minggu|ahad|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|october|december|januari|februari|maret|april|^juni$|^juli$|agustus|september|oktober|november|desember|disclaimer|promo|hak|audio|dengarkan|font|ukuran|teks|trending|penulis|editor|reporter|pewarta|author|tim|indeks|index|subscribe|newsletter|konten|adv|advertorial)\b/i;

/** Could this short text be a person's name? Two or more words written large, or one of some length. */
export function looksLikeName(text: string): boolean {
  if (
    text.length < 3 ||
    text.length > 50 ||
    /[\d?!@#:;"“”|/\\<>{}[\]=_©+*%&]/.test(text) ||
    NOT_A_NAME.test(text)
  )
    return false;
  const words = text.split(/[\s,]+/).filter(Boolean);
  if (words.length > 6) return false;
  return words.every((word) => /^\p{Lu}/u.test(word) || PARTICLE.test(word));
}

/** Initials such as "FMB" or "tom": no name. */
function isInitials(text: string): boolean {
  return /^\(?\p{Lu}{2,4}\)?$/u.test(text) || /^\(?\p{Ll}{2,4}\)?$/u.test(text);
}

export interface Names {
  names: string[];
  /** Initials that stood after a slash ("Arnold H Sianturi / FMB"): the editor's, by habit. */
  initials: string[];
}

/**
 * People in a byline's text: lists split ("A dan B", "A, B", "A & B"), role words, dates and the outlet's own name
 * dropped. `labelled` says that a role word vouched for the text, so that a handle ("prwir") counts too.
 */
export function personNames(text: string, outlet: Outlet, labelled: boolean): Names {
  const found: Names = { names: [], initials: [] };
  const plain = foldSpace(text)
    .slice(0, 300)
    .replace(/^[\s:：\-–—|•·,.]+/u, '');
  const pieces = splitList(plain);
  for (const [at, piece] of pieces.entries()) {
    if (POST.test(piece) && at < pieces.length - 1) continue;
    const name = cleanName(piece);
    if (!name) continue;
    if (isInitials(name) && !labelled) continue;
    if (isInitials(name) && (found.names.length > 0 || /^\p{Lu}/u.test(name))) {
      found.initials.push(name);
      continue;
    }
    const fits =
      looksLikeName(name) ||
      (labelled &&
        /^[\p{L}.'’ -]{3,40}$/u.test(name) &&
        !NOT_A_NAME.test(name) &&
        name.split(' ').length <= 4);
    if (!fits || isOutletName(name, outlet) || found.names.length >= MOST_NAMES) continue;
    if (!found.names.some((known) => known.toLowerCase() === name.toLowerCase())) found.names.push(name);
  }
  return found;
}

function splitList(text: string): string[] {
  const pieces = text.split(
    /\s+(?:dan|and|serta)\s+|\s*[&;|•·/]\s*|\s+[-–—]\s+|\s+-(?=[a-z\u00C0-\u024F])|\s*\u2063\s*/i,
  );
  return pieces.flatMap((piece) => {
    const joined: string[] = [];
    for (const part of piece.split(/\s*,\s*/)) {
      const last = joined.length - 1;
      if (last >= 0 && DEGREE.test(part.trim())) joined[last] = `${joined[last]}, ${part.trim()}`;
      else joined.push(part);
    }
    return joined;
  });
}

function cleanName(piece: string): string {
  let name = piece.replace(/\([^)]{0,80}\)?/gu, ' ').trim();
  for (let round = 0; round < 2; round++) {
    const next = name.replace(ROLE_PREFIX, '');
    // "Kontributor Lhokseumawe" alone is a post, not a person: what stood behind the role is its place.
    if (next !== name && /^(?:kontributor|wartawan|laporan|koresponden)/i.test(name)) {
      if (piece.trim() === name && !/[:.]\s/.test(name)) return looksLikeFullName(next) ? next : '';
    }
    name = next.trim();
  }
  return foldSpace(name.replace(/^[^\p{L}]+|[^\p{L}.]+$/gu, ''));
}

/** After "Wartawan", two or more words are taken for a name, one for a place or an outlet. */
function looksLikeFullName(text: string): boolean {
  return text.split(' ').length >= 2 && looksLikeName(text) && !/\b(?:com|tribun[a-z]*|kompas)\b/i.test(text);
}
