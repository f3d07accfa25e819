import { isElement, isText } from '../../utils/extraction/blocks';
import { fingerprint, linkDensity, textOf } from '../../utils/extraction/text';
import { makeFiller } from './filler';
import type { Guess } from './guess-rule';

export const STUB_TITLE = 'Judul Contoh Berita dari Halaman Ini';
export const STUB_AUTHOR = 'Wulan Prameswari';
const STUB_DATE = 'Senin, 5 Januari 2026 09:30 WIB';

const DROPPED =
  'script, style, link, meta, svg, template, noscript, canvas, video, audio, form, input, select, textarea, title';
/** Attributes that rules and steps look at; all others are the page's own business, or text. */
const KEPT_ATTRIBUTES =
  /^(?:class|id|itemprop|itemtype|itemscope|role|rel|hidden|lang|colspan|rowspan|width|height|data-[\w-]+)$/;
/** Lists and wrappers far from the story keep so many children. */
const MOST_SIBLINGS = 3;
const LONGEST_BODY_PARTS = 24;

/**
 * The page's structure around the story without its text: every text is replaced by filler (short labels such as
 * "Baca juga" stay), attributes that could hold text go, addresses become placeholders, menus and lists are cut short.
 * Works on `guess.document`, which it uses up; returns the HTML of a whole page at `url`.
 */
export function scrubPage(guess: Guess, url: string): string {
  const { document, body, headline, dateLine, byline } = guess;
  for (const element of [...document.querySelectorAll(DROPPED)]) element.remove();
  removeComments(document.body);
  const said = ` ${fingerprint(`${document.body.textContent} ${document.URL}`)} `;
  const marked = [body, headline, dateLine, byline].filter((element) => element !== null);
  trim(document.body, marked, body);
  const fill = makeFiller();
  replaceTexts(document.body, fill);
  if (headline) headline.textContent = STUB_TITLE;
  if (dateLine) dateLine.textContent = STUB_DATE;
  if (byline && byline !== dateLine) byline.textContent = STUB_AUTHOR;
  for (const element of [document.body, ...document.body.querySelectorAll('*')])
    cleanAttributes(element, said);
  const head = [
    '<meta charset="utf-8">',
    `<title>${STUB_TITLE}</title>`,
    `<meta property="og:title" content="${STUB_TITLE}">`,
    '<meta property="og:type" content="article">',
    `<link rel="canonical" href="${url}">`,
  ];
  return `<!doctype html>\n<html lang="id">\n<head>\n${head.join('\n')}\n</head>\n${tidy(document.body.outerHTML)}\n</html>\n`;
}

function removeComments(root: Element): void {
  const walker = root.ownerDocument.createTreeWalker(root, 128 /* comments */);
  const comments: Node[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode);
  for (const comment of comments) comment.parentNode?.removeChild(comment);
}

/** Cuts what lies off the way to the marked elements, and an overlong story. */
function trim(root: Element, marked: Element[], body: Element): void {
  for (const child of [...root.children].filter((each) => each !== body)) {
    if (marked.some((mark) => child.contains(mark) && child !== mark)) trim(child, marked, body);
    else if (!marked.includes(child)) shorten(child);
  }
  const extra = [...root.children].filter((child) => !marked.some((mark) => child.contains(mark)));
  for (const child of extra.slice(MOST_SIBLINGS * 3)) child.remove();
  if (root.contains(body)) for (const part of [...body.children].slice(LONGEST_BODY_PARTS)) part.remove();
}

function shorten(element: Element): void {
  if (linkDensity(element) > 0.5 || textOf(element).length > 300)
    for (const child of [...element.children].slice(MOST_SIBLINGS)) child.remove();
  for (const child of element.children) shorten(child);
}

function replaceTexts(node: Node, fill: (text: string) => string): void {
  for (const child of [...node.childNodes]) {
    if (isText(child)) child.data = fill(child.data);
    else if (isElement(child)) replaceTexts(child, fill);
  }
}

const SHARE =
  /^https?:\/\/(?:www\.|api\.)?(?:facebook|twitter|x|whatsapp|wa|t|telegram|linkedin|pinterest)\.(?:com|me)\/[\w./-]*/i;

/** `said`: the page's own text, which no attribute may repeat (`tag-judul-berita-ini`). */
function cleanAttributes(element: Element, said: string): void {
  for (const { name, value } of [...element.attributes]) {
    if (name === 'href') element.setAttribute(name, SHARE.exec(value)?.[0] ?? '/contoh');
    else if (/^(?:src|data-src|data-lazy-src|data-original)$/.test(name))
      element.setAttribute(
        name,
        value.startsWith('data:') ? 'data:image/gif;base64,R0lGODlhAQABAAAAACw=' : '/gambar.jpg',
      );
    else if (name === 'datetime') element.setAttribute(name, '2026-01-05T09:30:00+07:00');
    else if (name === 'style' && /display:\s*none/i.test(value)) element.setAttribute(name, 'display:none');
    else if (!KEPT_ATTRIBUTES.test(name) || !isWordless(name, value)) element.removeAttribute(name);
    else if (name === 'class')
      element.setAttribute(
        name,
        value
          .split(/\s+/)
          .filter((each) => !repeats(each, said))
          .join(' '),
      );
    else if (repeats(value, said)) element.removeAttribute(name);
  }
}

/** Names and numbers, nothing that reads as a sentence or holds an address. */
function isWordless(name: string, value: string): boolean {
  if (name.startsWith('data-')) return /^[\w.-]{0,40}$/.test(value);
  return value.length <= 120 && /^[\w\s:./[\]-]*$/.test(value) && !/\/\/|\b\w+(?:-\w+){5,}/.test(value);
}

/** Do three words in a row of `value` stand in the text too? */
function repeats(value: string, said: string): boolean {
  const words = fingerprint(value.replace(/[-_.]/g, ' ')).split(' ');
  return words.some(
    (_word, at) => at + 3 <= words.length && said.includes(` ${words.slice(at, at + 3).join(' ')} `),
  );
}

function tidy(html: string): string {
  return html.replace(/[ \t]+/g, ' ').replace(/\s*\n\s*/g, '\n');
}
