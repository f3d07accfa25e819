import { foldSpace, textOf } from '../text';
import { isElsewhere } from './elsewhere';
import type { PageSigns } from './page-signs';

/** "Halaman 1/2", "Halaman 1 dari 4", "1 dari 4 halaman". */
const COUNTED =
  /^(?:halaman|hal\.?|page)\s*:?\s*(\d{1,2})\s*(?:dari|of|\/)\s*(\d{1,2})$|^(\d{1,2})\s*(?:dari|of|\/)\s*(\d{1,2})\s*(?:halaman|pages?)$/i;
/** "1 dari 4": only beside a link to a page of this story, since it may count anything. */
const BARE_COUNTED = /^(\d{1,2})\s*(?:dari|of)\s*(\d{1,2})$/i;

/** "Halaman 1/2" somewhere; "1 dari 4" beside a link to a page. */
export function readCounts(signs: PageSigns, document: Document, body: Element | null): void {
  const root = document.body;
  if (!root) return;
  const walker = document.createTreeWalker(root, 4 /* text */);
  while (walker.nextNode()) {
    const { data, parentElement } = walker.currentNode as Text;
    if (data.length > 200 || !/\d/.test(data)) continue;
    const text = foldSpace(data);
    const match =
      COUNTED.exec(text) ??
      (signs.links.length > 0 ? BARE_COUNTED.exec(text) : null) ??
      wholeOf(parentElement);
    const [number, count] = [Number(match?.[1] ?? match?.[3]), Number(match?.[2] ?? match?.[4])];
    if (!match || !parentElement || !(number >= 1 && count >= 2 && number <= count)) continue;
    if (isElsewhere(parentElement, body)) continue;
    signs.count = Math.max(signs.count, count);
    signs.current ??= number;
  }
}

/** "Halaman <b>1</b> dari <b>4</b>" is in parts. */
function wholeOf(parent: Element | null): RegExpExecArray | null {
  const around = parent?.parentElement;
  if (!parent || !around || (around.textContent ?? '').length > 60) return null;
  return COUNTED.exec(textOf(around));
}
