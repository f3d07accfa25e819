import { breakPoints } from './break-points';

/** Running text. Headings, captions and tables are not broken. */
const RUNNING = 'p, li, dd, blockquote';
/** Not Indonesian, or not words. */
const LEFT_ALONE = 'code, pre, kbd, samp, h1, h2, h3, h4, h5, h6, figcaption, table';
/** Small letters alone: names and abbreviations stay whole, and so do addresses. */
const WORDS = /(?<![\p{L}\d.@/_'’-])\p{Ll}[a-z]{5,}(?![\p{L}\d@/_]|[.'’-][\p{L}\d])/gu;

/** Elements that stand for a place where a word may be broken: article.css draws the hyphen. */
export const WORD_BREAK = 'word-break';

/**
 * Marks where the words of an Indonesian story may be broken. The marks are empty elements, so that the text stays what
 * it is for all who read it: copying, highlighting, reading aloud. No browser knows how to break Indonesian.
 */
export function breakWords(body: ParentNode & Node): void {
  const walker = (body.ownerDocument as Document).createTreeWalker(body, 4 /* text */);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  texts.filter(isRunning).forEach(breakText);
}

function isRunning({ parentElement }: Text): boolean {
  if (!parentElement?.closest(RUNNING) || parentElement.closest(LEFT_ALONE)) return false;
  const language = parentElement.closest('[lang]')?.getAttribute('lang');
  return !language || /^id\b/i.test(language);
}

function breakText(text: Text): void {
  const points = [...text.data.matchAll(WORDS)].flatMap(({ 0: word, index }) =>
    breakPoints(word).map((at) => index + at),
  );
  // From the end, so that what is before stays where it is.
  for (const at of points.reverse()) text.splitText(at).before(newMark(text.ownerDocument));
}

function newMark(page: Document): HTMLElement {
  const mark = page.createElement('span');
  mark.className = WORD_BREAK;
  return mark;
}

/** Takes the marks away again. */
export function joinWords(body: ParentNode & Node): void {
  for (const mark of body.querySelectorAll(`.${WORD_BREAK}`)) {
    const around = mark.parentNode;
    mark.remove();
    around?.normalize();
  }
}
