import { isText } from '../blocks';
import { foldSpace } from '../text';

/**
 * Cuts what `find` finds (in the block's text, white space folded) out of a block, markup of the rest
 * kept. Returns what was cut, or null where nothing matched or nothing would be left standing.
 */
export function cutFromBlock(block: Element, find: (text: string) => RegExpExecArray | null): string | null {
  const { text, places } = foldedText(block);
  const match = find(text);
  if (!match || match[0].trim().length === 0) return null;
  const start = match.index;
  const end = start + match[0].length;
  removeRange(places, start, end);
  dropEmptyInlines(block);
  return foldSpace(match[0]);
}

interface Place {
  node: Text;
  offset: number;
}

/** Folded text, and for each of its characters the text node and offset that it came from. */
function foldedText(block: Element): { text: string; places: Place[] } {
  let text = '';
  const places: Place[] = [];
  const visit = (node: Node): void => {
    if (isText(node)) {
      for (let offset = 0; offset < node.data.length; offset += 1) {
        const character = node.data[offset] ?? '';
        if (/[\u200B-\u200D\u2060\uFEFF\u00AD]/.test(character)) continue;
        const blank = /\s/.test(character);
        if (blank && (text === '' || text.endsWith(' '))) continue;
        text += blank ? ' ' : character;
        places.push({ node, offset });
      }
      return;
    }
    for (let child = node.firstChild; child; child = child.nextSibling) visit(child);
  };
  visit(block);
  return { text, places };
}

function removeRange(places: Place[], start: number, end: number): void {
  const ranges = new Map<Text, { from: number; to: number }>();
  for (const { node, offset } of places.slice(start, end)) {
    const range = ranges.get(node);
    if (range) range.to = offset + 1;
    else ranges.set(node, { from: offset, to: offset + 1 });
  }
  for (const [node, { from, to }] of ranges) node.data = node.data.slice(0, from) + node.data.slice(to);
}

function dropEmptyInlines(block: Element): void {
  for (const inline of [...block.querySelectorAll('a, b, strong, em, i, span, u, font')].reverse()) {
    if (!/\S/.test(inline.textContent ?? '') && !inline.querySelector('img')) inline.remove();
  }
}
