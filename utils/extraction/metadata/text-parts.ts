import { isBlock, isBlockName, isElement, isText } from '../blocks';
import { foldSpace } from '../text';

/** A text node's text, white space folded. Parts of one line share `line`. */
export interface TextPart {
  text: string;
  /** The element that holds it. */
  element: Element;
  line: number;
}

const SILENT = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'select',
  'textarea',
  'iframe',
  'object',
  'head',
  'button',
]);

const LONGEST_PART = 300;

export interface WalkLimits {
  /** Most parts to return. */
  parts: number;
  /** Most nodes to visit, so that a page of empty elements costs nothing. */
  nodes: number;
  /** Stops before this node is entered. */
  until?: Node | null;
}

function following(node: Node, root: Node, skipChildren: boolean, back: boolean): Node | null {
  const child = skipChildren ? null : back ? node.lastChild : node.firstChild;
  if (child) return child;
  for (let at: Node | null = node; at && at !== root; at = at.parentNode) {
    const sibling = back ? at.previousSibling : at.nextSibling;
    if (sibling) return sibling;
  }
  return null;
}

function collect(first: Node | null, root: Node, limits: WalkLimits, back: boolean): TextPart[] {
  const parts: TextPart[] = [];
  let line = 0;
  let fresh = true;
  let visited = 0;
  let node = first;
  while (node && parts.length < limits.parts && visited++ < limits.nodes && node !== limits.until) {
    let skip = true;
    if (isElement(node)) {
      const name = node.localName;
      skip = SILENT.has(name);
      if (name === 'br' || isBlockName(name)) fresh = true;
    } else if (isText(node)) {
      const text = foldSpace(node.data.slice(0, 500));
      const parent = text === '' ? null : node.parentElement;
      if (parent) {
        const previous = parts[parts.length - 1]?.element;
        if (previous && (fresh || (previous !== parent && blockOf(previous) !== blockOf(parent)))) line++;
        fresh = false;
        parts.push({ text: text.slice(0, LONGEST_PART), element: parent, line });
      }
    }
    node = following(node, root, skip, back);
  }
  return back ? parts.reverse().map((part) => ({ ...part, line: line - part.line })) : parts;
}

/** Texts after `start` (itself left out) within `root`, in document order. */
export function partsAfter(start: Node, root: Node, limits: WalkLimits): TextPart[] {
  return collect(following(start, root, true, false), root, limits, false);
}

/** The nearest texts before `start` within `root`, in document order. */
export function partsBefore(start: Node, root: Node, limits: WalkLimits): TextPart[] {
  return collect(following(start, root, true, true), root, limits, true);
}

/** The first texts inside `root`. */
export function partsAtStart(root: Element, limits: WalkLimits): TextPart[] {
  return collect(root.firstChild, root, limits, false);
}

/** The last texts inside `root`, in document order. */
export function partsAtEnd(root: Element, limits: WalkLimits): TextPart[] {
  return collect(root.lastChild, root, limits, true);
}

function blockOf(element: Element): Element | null {
  for (let at: Element | null = element; at;) {
    const parent: Element | null = at.parentElement;
    if (isBlock(at)) return at;
    at = parent;
  }
  return null;
}
