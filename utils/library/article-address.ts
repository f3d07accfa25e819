import { siteKeyOf } from '../sites/find-site-rule';

/**
 * Parameters that say where a reader came from, not what is read. A list of its own beside that of the extraction:
 * that one may grow with each new site, this one is part of every stored id.
 */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|igshid|igsh|twclid|ttclid|mc_[ce]id|_ga|_gl|ref|ref_src|source|medium|campaign|cmpid|fb_\w+|tblci|amp|outputtype|_x_tr_\w+)$/i;

/**
 * What two addresses of one article have in common, e.g. `kompas.com/read/1?page=2`: host without `www.`, path without
 * a trailing slash, parameters in order without those of trackers. http and https are the same; user names, ports of
 * the scheme and fragments go. Null for what is no http(s) address. Stored ids are made of it: a change here makes
 * saved articles be saved twice, so it needs a migration.
 */
export function normaliseAddress(address: string): string | null {
  const url = parseHttp(address);
  if (!url) return null;
  const params = [...url.searchParams].filter(([name]) => !TRACKING.test(name));
  params.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const query = new URLSearchParams(params).toString();
  const path = url.pathname.replace(/\/+$/, '');
  return bareHost(url) + path + (query && `?${query}`);
}

/**
 * The address an article is saved under: its canonical one where that is on the site the page came from, else the
 * page's own. A page may not name another site's article and so overwrite what was saved from there.
 */
export function articleAddress(draft: { url: string; canonicalUrl: string }): string {
  const page = parseHttp(draft.url);
  const canonical = parseHttp(draft.canonicalUrl);
  if (!page || !canonical || !isSameSite(page, canonical)) return draft.url;
  // A canonical address that is the front page names every story alike.
  return canonical.pathname === '/' && page.pathname !== '/' && !canonical.search
    ? draft.url
    : canonical.href;
}

/** Same outlet by its rule, or one host inside the other (`m.koran.id`, `koran.id`). */
function isSameSite(a: URL, b: URL): boolean {
  if (siteKeyOf(a.href) === siteKeyOf(b.href)) return true;
  const [hostA, hostB] = [bareHost(a), bareHost(b)];
  return hostA.endsWith(`.${hostB}`) || hostB.endsWith(`.${hostA}`);
}

function bareHost(url: URL): string {
  return url.host.replace(/^www\./, '');
}

function parseHttp(address: string): URL | null {
  try {
    const url = new URL(address);
    return /^https?:$/.test(url.protocol) ? url : null;
  } catch {
    return null;
  }
}
