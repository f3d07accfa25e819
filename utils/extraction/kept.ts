/** On elements of the clone that no step may take away; the sanitiser drops the mark. */
const MARK = 'data-bening-keep';
/** Clones that hold a mark of ours: on most pages nothing is kept, and nobody need look for it. */
const marked = new WeakSet<Document>();

export function keep(element: Element): void {
  element.setAttribute(MARK, '');
  marked.add(element.ownerDocument);
}

/** Is `element` marked, or in or around something that is? */
export function isKept(element: Element): boolean {
  if (!marked.has(element.ownerDocument)) return false;
  return element.closest(`[${MARK}]`) !== null || element.querySelector(`[${MARK}]`) !== null;
}

/** Carries the mark over to what takes an element's place. */
export function carryKept(from: Element, to: Element): void {
  if (marked.has(from.ownerDocument) && from.hasAttribute(MARK)) keep(to);
}
