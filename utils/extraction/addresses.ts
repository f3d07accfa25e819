/** `address` as an absolute http(s) address, or null (other schemes, nonsense). */
export function absoluteHttp(address: string | null | undefined, base: string): string | null {
  if (!address) return null;
  try {
    const url = new URL(address.trim(), base);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
  } catch {
    return null;
  }
}

/** The address that relative ones are resolved against: `<base href>` only where it stays on the page's own host. */
export function baseAddress(document: Document, url: string): string {
  let base: string | null = null;
  // By name: where there is none, a selector would be asked of every element.
  for (const element of document.getElementsByTagName('base')) {
    if (!element.hasAttribute('href')) continue;
    base = absoluteHttp(element.getAttribute('href'), url);
    break;
  }
  return base && new URL(base).host === new URL(url).host ? base : url;
}

/** Within a page, only the ways to a footnote and back are worth keeping: `#_ftn1`, `#fnref:1`, `#cite_note-2`. */
const FOOTNOTE = /^#_?(?:ftn|fn|foot|note|cite|ref|sdfootnote)\D*\d/i;

/** Makes the body's links absolute; what is no http(s) or mailto link becomes plain text. */
export function resolveLinks(body: Element, base: string): void {
  for (const link of body.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href') ?? '';
    if (/^mailto:/i.test(href)) continue;
    const isAnchor = href.startsWith('#') && !FOOTNOTE.test(href);
    const absolute = isAnchor ? null : absoluteHttp(href, base);
    if (!absolute) link.removeAttribute('href');
    else if (absolute !== href) link.setAttribute('href', absolute);
  }
}
