/**
 * The text of a tree as a reader sees it (white space folded, soft hyphens gone, blocks apart), and where each character stands.
 * Two extractions of one story rarely give the same nodes, but they give this same text.
 */
export interface TextMap {
  text: string;
  /** For each character of `text`, its text node and offset there. */
  at: { node: Text; offset: number }[];
}

const SEPARATES = /^(?:p|div|li|h[1-6]|blockquote|figure|figcaption|td|th|tr|dt|dd|pre|br|hr)$/;
const WIDTHLESS = /[\u00AD\u200B-\u200D\u2060\uFEFF]/;

/** `skip`: text under an element that it says yes to does not count (buttons, labels of ours). */
export function mapText(root: Node, skip: (element: Element) => boolean = () => false): TextMap {
  const map: TextMap = { text: '', at: [] };
  const parts: string[] = [];
  let pending: { node: Text; offset: number } | null = null;
  let separated = false;

  const push = (character: string, node: Text, offset: number) => {
    parts.push(character);
    map.at.push({ node, offset });
  };
  const readText = (node: Text) => {
    const { data } = node;
    for (let offset = 0; offset < data.length; offset += 1) {
      const character = data.charAt(offset);
      if (WIDTHLESS.test(character)) continue;
      if (/\s/.test(character)) {
        pending ??= { node, offset };
        continue;
      }
      if (parts.length > 0 && (pending || separated)) {
        const space = pending ?? { node, offset };
        push(' ', space.node, space.offset);
      }
      pending = null;
      separated = false;
      push(character, node, offset);
    }
  };
  const visit = (node: Node) => {
    if (node.nodeType === 3) return readText(node as Text);
    if (node.nodeType === 1) {
      const element = node as Element;
      if (skip(element)) return;
      if (SEPARATES.test(element.localName)) separated = true;
    }
    for (let child = node.firstChild; child; child = child.nextSibling) visit(child);
    if (node.nodeType === 1 && SEPARATES.test((node as Element).localName)) separated = true;
  };
  visit(root);
  map.text = parts.join('');
  return map;
}

/** The DOM range of `text.slice(start, end)`; null where nothing stands between. */
export function rangeOf(map: TextMap, start: number, end: number): Range | null {
  const from = map.at[start];
  const last = map.at[end - 1];
  if (!from || !last || start >= end) return null;
  const range = (from.node.ownerDocument as Document).createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(last.node, last.offset + 1);
  return range;
}

/** The part of `text` that a range covers, as [start, end); null where it covers no text of the map. */
export function spanOf(map: TextMap, range: Range): { start: number; end: number } | null {
  const { at } = map;
  let start = firstAfter(at.length, (index) => place(range, at[index]) >= 0);
  let end = firstAfter(at.length, (index) => place(range, at[index]) > 0);
  while (start < end && map.text[start] === ' ') start += 1;
  while (end > start && map.text[end - 1] === ' ') end -= 1;
  return start < end ? { start, end } : null;
}

/** Whether a character stands before the range (-1), in it (0) or after it (1); half of it does not count. */
function place(range: Range, at: TextMap['at'][number] | undefined): number {
  if (!at) return 1;
  const begin = range.comparePoint(at.node, at.offset);
  return begin === 0 ? range.comparePoint(at.node, at.offset + 1) : begin;
}

/** The first of `length` indexes for which `is` holds, where it holds for all behind it; a long story has many characters. */
function firstAfter(length: number, is: (index: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (is(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
