import { textOf } from '../text';

/** Less text than this before the first part is a byline or a caption, not a part of its own. */
const LEAST_PART = 100;

/** How many parts stand in the document where `selector` finds the later ones (or all); 0 where it finds none. */
export function countParts(document: Document, selector: string): number {
  let parts: Element[];
  try {
    parts = [...document.querySelectorAll(selector)];
  } catch {
    return 0;
  }
  parts = parts.filter((part) => !parts.some((other) => other !== part && other.contains(part)));
  const [first] = parts;
  if (!first) return 0;
  let before = 0;
  for (let at = first.previousElementSibling; at; at = at.previousElementSibling) {
    if (!/^(?:script|style|noscript)$/.test(at.localName)) before += textOf(at).length;
  }
  return parts.length + (before >= LEAST_PART ? 1 : 0);
}

const DIVIDER = /^(\d{1,2})\s+dari\s+(\d{1,2})\s+halaman$/i;

/**
 * How many parts the lines "2 dari 4 halaman" divide the body into; 0 where there are none, or where one such line
 * only says which page this is. Null for a body that is not known.
 */
export function countDividers(body: Element | null): number {
  const root = body?.parentElement ?? body;
  if (!root) return 0;
  const seen = new Set<number>();
  let count = 0;
  const walker = root.ownerDocument.createTreeWalker(root, 4 /* text */);
  while (walker.nextNode()) {
    const { data } = walker.currentNode as Text;
    const match = data.length < 60 ? DIVIDER.exec(data.replace(/\s+/g, ' ').trim()) : null;
    if (!match) continue;
    seen.add(Number(match[1]));
    count = Math.max(count, Number(match[2]));
  }
  if (count >= 2 && seen.size === count - 1 && seen.has(1) && countHidden(root) === count - 1) return count;
  const later = [...seen].filter((number) => number > 1 && number <= count).length;
  return count >= 2 && later >= count - 1 && (seen.size >= 2 || standsInside(root, count)) ? count : 0;
}

const HIDDEN = '[hidden], [style*="display:none"], [style*="display: none"]';

/** Hidden elements with as much text as a part has. */
function countHidden(root: Element): number {
  return [...root.querySelectorAll(HIDDEN)].filter((element) => textOf(element).length >= LEAST_PART * 2)
    .length;
}

/** Is there text on both sides of the one divider of a story in two parts? */
function standsInside(root: Element, count: number): boolean {
  const text = textOf(root);
  const at = text.search(new RegExp(`${count}\\s+dari\\s+${count}\\s+halaman`, 'i'));
  return at > LEAST_PART * 2 && text.length - at > LEAST_PART * 2;
}
