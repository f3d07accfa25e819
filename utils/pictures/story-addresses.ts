import type { SavedArticle } from '../library/types';

/** A story with more pictures is a gallery; what is beyond stays on the web. */
const MOST_PICTURES = 80;

/** An `<img>` as browsers write nodes down: every attribute in double quotes, no `<` in a text. */
const IMAGE = /<img((?:\s[^\s"'<>/=]+(?:="[^"]*")?)*)\s*\/?>/g;
const SOURCE = /\ssrc="([^"]*)"/;
const LETTERS: Record<string, string> = { amp: '&', quot: '"', lt: '<', gt: '>', nbsp: '\u00a0' };

/**
 * The addresses (http and https) from which a saved story shows pictures, as they stand in it, the lead picture first.
 * The background has no parser for HTML in every browser; what is stored was written down by one (`serialise`), so that
 * a pattern finds what the story shows. Of HTML that was not, it finds less, never what is no `<img>`.
 */
export function pictureAddresses(article: Pick<SavedArticle, 'leadImage'>, html: string): string[] {
  const shown = [...html.matchAll(IMAGE)].map(([, attributes = '']) => SOURCE.exec(attributes)?.[1] ?? '');
  const all = [article.leadImage?.url ?? '', ...shown.map(unescape)];
  return [...new Set(all.filter(isOfTheWeb))].slice(0, MOST_PICTURES);
}

function unescape(text: string): string {
  return text.replace(/&(amp|quot|lt|gt|nbsp);/g, (_all, name: string) => LETTERS[name] ?? '');
}

/** Not of this device or its network by name: a page has no business there, and neither have we on its behalf. */
function isOfTheWeb(address: string): boolean {
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return false;
  const { hostname, username, password } = new URL(address);
  return username === '' && password === '' && !LOCAL.test(hostname);
}

const LOCAL =
  /^(?:localhost|.*\.(?:localhost|local|internal)|\[.*\]|0\..*|10\..*|127\..*|169\.254\..*|192\.168\..*|172\.(?:1[6-9]|2\d|3[01])\..*)$/i;
