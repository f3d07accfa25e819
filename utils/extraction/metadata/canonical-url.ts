import { hostNames } from './outlet';
import { selectAll } from './select';
import type { Found, Sources } from './sources';

/** Parameters that say where a reader came from. */
const TRACKING =
  /^(?:utm_.*|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|igsh(?:id)?|_ga|_gl|mc_.*|ref|ref_?src|ref_?url|referrer|source|src|from|at_.*|_branch.*|tag_from|wtky|traffic_source|fb_.*|twclid|ttclid|spm|ns_.*|cmpid|campaign|medium|navpage|single_?source|share|amp_js_v|usqp|outputtype|m)$/i;
/** Parameters that choose a page of the story, and AMP views. */
const PAGING = /^(?:page|single|show_?all|all|halaman|hal|amp|outputtype|noamp)$/i;

/** The address without hash, tracking and paging parameters. */
export function cleanAddress(address: URL): string {
  const clean = new URL(address);
  clean.hash = '';
  clean.username = '';
  clean.password = '';
  // In a Firefox content script `keys()` is not iterable; `forEach` works everywhere.
  const keys: string[] = [];
  clean.searchParams.forEach((_, key) => keys.push(key));
  for (const key of keys) {
    const value = clean.searchParams.get(key) ?? '';
    if (TRACKING.test(key) || (PAGING.test(key) && /^(?:\d{0,3}|all|true|yes)$/i.test(value)))
      clean.searchParams.delete(key);
  }
  return clean.href;
}

/** Two hosts of one outlet: one is the other's parent, or they share the label that names it (`m.x.com`, `news.x.com`). */
export function sameSite(a: string, b: string): boolean {
  const [first, second] = [a.toLowerCase(), b.toLowerCase()];
  if (first === second || first.endsWith(`.${second}`) || second.endsWith(`.${first}`)) return true;
  return registrable(first) === registrable(second);
}

/** Last two labels, or three under a shared second level (`co.id`, `or.id`, `com.au`). */
function registrable(host: string): string {
  const labels = host.split('.');
  const shared =
    labels.length > 2 &&
    /^(?:co|or|go|ac|sch|web|net|com|org|my|biz|desa|mil|ponpes)$/.test(labels.at(-2)!) &&
    labels.at(-1)!.length === 2;
  return hostNames(host).length || labels.length > 1 ? labels.slice(shared ? -3 : -2).join('.') : host;
}

/** An AMP page's own address, without the AMP part of its path (`/amp/…`, `…/amp`). */
function withoutAmp(address: URL): URL {
  const plain = new URL(address);
  plain.pathname = plain.pathname.replace(/\/amp\/?$/i, '') || '/';
  return plain;
}

/**
 * The story's own address: `link[rel=canonical]`, else `og:url`, else the page's. One of another site is not believed,
 * nor a bare root where this page has a path.
 */
export function readCanonicalUrl(sources: Sources): Found<string> {
  const { document, address, meta } = sources;
  const candidates: Found<string | null>[] = [
    ...selectAll(document, 'link[rel~="canonical" i]')
      .slice(0, 3)
      .map((link) => ({ value: link.getAttribute('href'), from: 'link:canonical' })),
    { value: meta.get('og:url')?.[0] ?? null, from: 'meta:og:url' },
  ];
  for (const { value, from } of candidates) {
    const text = value?.trim();
    if (!text || text.length > 2_000 || !URL.canParse(text, sources.url)) continue;
    const url = new URL(text, sources.url);
    if (!/^https?:$/.test(url.protocol) || (address && !sameSite(url.hostname, address.hostname))) continue;
    if (isRoot(url)) continue;
    return { value: cleanAddress(withoutAmp(url)), from };
  }
  return { value: address ? cleanAddress(withoutAmp(address)) : sources.url, from: 'url' };
}

function isRoot(url: URL): boolean {
  return /^\/(?:index\.\w{3,5})?$/.test(url.pathname) && !url.search;
}
