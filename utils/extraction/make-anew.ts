import { ATTRIBUTES, TAGS } from './allow-list';
import { moveChildren } from './move-nodes';

/**
 * A page can give any element a class of its own (`<p is>`). Shown in its document the element is of that class again, and the
 * page's code runs where it stands, in the closed tree: without the attribute too, for what it said is kept with the element
 * (https://dom.spec.whatwg.org/#concept-element-is-value). In an inert document such an element is not defined.
 */
export const OWN_CLASS = ':not(:defined)';

/** Puts new elements in the place of those that bring along more than they show: a shadow tree, or a class of the page's. */
export function makeAnew(root: ParentNode, selector: string): void {
  for (const element of root.querySelectorAll(selector)) {
    if (!TAGS.includes(element.localName)) continue;
    const bare = element.ownerDocument.createElement(element.localName);
    for (const { name, value } of element.attributes)
      if (ATTRIBUTES.includes(name)) bare.setAttribute(name, value);
    moveChildren(element, bare);
    element.replaceWith(bare);
  }
}
