import { Readability } from '@mozilla/readability';
import { importTree } from '../import-tree';

/**
 * The last resort: Readability's choice of body on a clone of the page, or null. Its HTML string is not used; it
 * hands back the element (`serializer`), so nothing is parsed again.
 */
export function readabilityBody(document: Document): Element | null {
  const clone = document.implementation.createHTMLDocument('');
  clone.replaceChild(importTree(clone, document.documentElement), clone.documentElement);
  const result = new Readability<Element>(clone, {
    charThreshold: 140,
    serializer: (node) => node as Element,
  }).parse();
  return result?.content ?? null;
}
