import { textOf } from '../text';

/** Words in names of parts that page something of their own: comments, pictures, other stories. */
const NAMES =
  /\b(?:comments?|commentlist|komentar|disqus|gallery|galeri|gallerys|carousel|slideshow|slider|swiper|sidebar|related|terkait|terpopuler|populer|popular|latest|terbaru|terkini|rekomendasi|tagcloud)\b/i;
const OUTER = /^(?:html|body|main)$/;
/** Headlines of other stories: this many, this long, make a list. */
const LIST = { links: 3, length: 40 };
const LEVELS = 4;

/**
 * Is `element` (a link, a pager) in a part that pages something else than the story: comments, a gallery, a list of
 * other stories? Looks outward until the element that also holds the body. Null for a body that is not known.
 */
export function isElsewhere(element: Element, body: Element | null): boolean {
  let level = 0;
  for (let at: Element | null = element; at && !OUTER.test(at.localName); at = at.parentElement) {
    if (body && at !== element && at.contains(body)) return false;
    const names = `${at.id} ${at.getAttribute('class') ?? ''}`.replace(/[-_]/g, ' ');
    if (NAMES.test(names) && at.localName !== 'article') return true;
    if (level < LEVELS && body && !body.contains(at) && endsList(at, element)) return true;
    level += 1;
  }
  return false;
}

/** Does a list of other stories stand in `around` before `element`? One that comes after it is not what it pages. */
function endsList(around: Element, element: Element): boolean {
  const seen = new Set<string>();
  for (const link of around.querySelectorAll('a[href]')) {
    if (link === element || !(link.compareDocumentPosition(element) & 4)) break;
    if (textOf(link).length < LIST.length) continue;
    seen.add((link.getAttribute('href') ?? '').replace(/[?#].*$/, ''));
    if (seen.size >= LIST.links) return true;
  }
  return false;
}
