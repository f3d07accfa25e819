import { LetterPattern } from '../../patterns/letter-pattern';
import { fingerprint } from '../text';

/** Letters and digits only: `Kompas.com` and `KOMPAS com` say the same. */
export function squeeze(text: string): string {
  return fingerprint(text).replace(/ /g, '');
}

/** Labels of a host that name the outlet: `news.okezone.com` gives `okezone`; `kota.tribunnews.co.id` `tribunnews`. */
export function hostNames(host: string): string[] {
  const labels = host.toLowerCase().split('.').filter(Boolean);
  const generic =
    /^(?:www|m|amp|mobile|co|com|or|go|ac|net|org|web|my|sch|id|news|today|info|tv|media|biz|click|online|site|xyz|io|app)$/;
  return labels.filter((label, at) => at < labels.length - 1 && !generic.test(label));
}

const NEWSROOM =
  /^(?:(?:tim|team|dewan|staf|staff|meja|desk)\b.*|(?:ber)?sama tim\b.*|.*\b(?:redaksi|newsroom|editorial|redaktur|media network|humas|kontributor|wartawan|reporter)|(?:redaksi|newsroom|humas|advertorial|kontributor|wartawan|reporter|penulis|editor|jurnalis|author|penyunting)\b.*|(?:super ?)?admin(?:istrator)?\b.*|anonymous|unknown|null|undefined|n\/?a|none|guest|user|berita|news|web ?master|operator|liputan khusus|pt\.? .*|.*\b(?:cyber media|online media|digital media|news agency))$/i;
const ADDRESS = /(?:^|\W)(?:https?:|www\.)|\.(?:com|co\.id|id|net|org|tv|news|info|co)$|^[@#]/i;

const ADDRESS_AND_WORD = new LetterPattern(
  String.raw`\.(?:com|co\.id|id|net|org|tv|news|info|co)(?:\s+\p{L}+)?$`,
  'i',
);

/** What names the outlet on this page: site name, host labels, names of its rule. */
export interface Outlet {
  /** As readers know it. */
  name: string;
  /** Squeezed names. */
  squeezed: ReadonlySet<string>;
}

export function outletOf(name: string, others: readonly string[], host: string): Outlet {
  const squeezed = new Set<string>();
  for (const text of [name, ...others, ...hostNames(host)]) {
    const plain = squeeze(text.replace(/\.(?:com|co\.id|id|net|org|tv|co)$/i, ''));
    if (plain.length >= 2) squeezed.add(plain);
    const whole = squeeze(text);
    if (whole.length >= 3) squeezed.add(whole);
  }
  return { name, squeezed };
}

/** Is this name the outlet itself, its newsroom, or an account ("Tim detikcom", "Redaksi", "Liputan6.com", "admin")? */
export function isOutletName(text: string, outlet: Outlet): boolean {
  if (NEWSROOM.test(text) || ADDRESS.test(text)) return true;
  const plain = squeeze(text);
  if (!plain) return true;
  const words = text.split(/\s+/);
  for (const name of outlet.squeezed) {
    if (plain === name) return true;
    if (name.length < 4) continue;
    // "detikcom", "Metro Bali" on metrobali.com, "KOMPAS TV", "SINDOnews Jatim": the outlet with a word around it
    if (
      plain.startsWith(name) &&
      plain.length - name.length <= 8 &&
      /^(?:com|coid|id|net|news|online|tv|media|digital|network|group|daily|update|pos|post)/.test(
        plain.slice(name.length),
      )
    )
      return true;
    if (words.length <= 2 && name.length >= 5 && words.some((word) => squeeze(word) === name)) return true;
  }
  return false;
}

/** Is this piece of a title the site's or the channel's own ("Kompas.com", "Bisnis Liputan6.com", "Okezone Lifestyle")? */
export function namesOutlet(segment: string, outlet: Outlet): boolean {
  if (ADDRESS_AND_WORD.test(segment)) return true;
  const plain = squeeze(segment);
  for (const name of outlet.squeezed)
    if (name.length >= 4 ? plain.includes(name) : plain === name) return true;
  return false;
}
