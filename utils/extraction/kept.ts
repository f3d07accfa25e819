/** On elements of the clone that no step may take away; the sanitiser drops the mark. */
const MARK = 'data-bening-keep';

export function keep(element: Element): void {
  element.setAttribute(MARK, '');
}

/** Is `element` marked, or in or around something that is? */
export function isKept(element: Element): boolean {
  return element.closest(`[${MARK}]`) !== null || element.querySelector(`[${MARK}]`) !== null;
}

/** Carries the mark over to what takes an element's place. */
export function carryKept(from: Element, to: Element): void {
  if (from.hasAttribute(MARK)) keep(to);
}
