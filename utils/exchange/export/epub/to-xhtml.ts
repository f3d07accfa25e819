import { xmlText } from '../markup-text';
import { copyAttributes } from './attributes';
import { FLOW, holdsBlocks, LINES, PHRASING, RENAMED } from './content-model';
import { STRUCTURED, type Fill } from './structured';

const XHTML = 'http://www.w3.org/1999/xhtml';

/** Blocks and lines may stand here, or lines only; in a link no other link. */
interface Place {
  blocks: boolean;
  link?: boolean;
}

/**
 * Copies what is in `from` (a sanitised story) to the end of `to`, an element of an XHTML document, so that the result
 * is valid whatever the story's markup was: what may not stand where it stood gives its place to what is in it.
 */
export function appendXhtml(from: Node, to: Element, place: Place = { blocks: true }): void {
  for (let node = from.firstChild; node; node = node.nextSibling) appendNode(node, to, place);
}

function appendNode(node: Node, to: Element, place: Place): void {
  if (node.nodeType === 3) to.append(xmlText((node as Text).data));
  else if (node.nodeType === 1) appendElement(node as Element, to, place);
}

function appendElement(element: Element, to: Element, place: Place): void {
  const name = RENAMED[element.localName] ?? element.localName;
  const lines = { ...place, blocks: false };
  if (PHRASING.has(name)) return appendPhrase(element, name, to, place);
  if (!place.blocks) {
    // A block in a line: its words stay apart from those before.
    to.append(' ');
    return appendXhtml(element, to, place);
  }
  const build = STRUCTURED[name];
  if (build) build(element, to, fillAt(place));
  else if (name === 'hr') to.append(make(to, 'hr'));
  else if (LINES.has(name) && !holdsBlocks(element)) appendXhtml(element, append(to, name, element), lines);
  // What is left is a row without a table, a heading with a list in it.
  else appendXhtml(element, append(to, FLOW.has(name) ? name : 'div', element), place);
}

function appendPhrase(element: Element, name: string, to: Element, place: Place): void {
  if (name === 'br') return to.append(make(to, 'br'));
  if (name === 'img') return appendPicture(element, to);
  const copy = make(to, name, element);
  const isLink = name === 'a';
  const isVain = isLink && (place.link || !copy.hasAttribute('href'));
  if (isVain || (place.blocks && holdsBlocks(element))) return appendXhtml(element, to, place);
  appendXhtml(element, copy, { blocks: false, link: isLink || place.link });
  to.append(copy);
}

/** Only what lies in the book: an e-reader fetches nothing. */
function appendPicture(element: Element, to: Element): void {
  const picture = make(to, 'img', element);
  if (!picture.hasAttribute('src') || URL.canParse(picture.getAttribute('src') ?? '')) return;
  picture.setAttribute('alt', xmlText(element.getAttribute('alt') ?? ''));
  to.append(picture);
}

function fillAt(place: Place): Fill {
  return {
    make: append,
    children: (from, to, lines = false) => appendXhtml(from, to, lines ? { ...place, blocks: false } : place),
    node: (node, to) => appendNode(node, to, place),
  };
}

function append(to: Element, name: string, like?: Element): Element {
  const element = make(to, name, like);
  to.append(element);
  return element;
}

function make(beside: Element, name: string, like?: Element): Element {
  const element = beside.ownerDocument.createElementNS(XHTML, name);
  if (like) copyAttributes(like, element);
  return element;
}
