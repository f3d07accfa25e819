import { isElement, isText } from '../blocks';

/**
 * Chooses the body where no selector speaks: the element that holds most of the page's prose.
 * One walk over the live document, which is only read; no layout is asked for.
 */

const SKIPPED = new Set(
  'script style noscript template svg math iframe object embed select textarea button input nav footer aside form canvas'.split(' '),
);
const BLOCKS = new Set(
  'p div td li dd section article main blockquote pre h1 h2 h3 h4 h5 h6 table ul ol header figure figcaption body tr tbody dl'.split(' '),
);
/** Class and id words of parts that are not the story: Readability's idea, in the words Indonesian sites use. */
const UNLIKELY =
  /\b(?:comments?|komentar|disqus|sidebar|widget|related|terkait|terpopuler|popular|populer|rekomendasi|recommend|lainnya|footer|menu|navbar|breadcrumbs?|share|sosmed|medsos|iklan|ads?|banner|promo|subscribe|newsletter|popup|modal|cookie|tags?)\b/i;

interface Tally {
  element: Element;
  /** Prose characters in blocks below, links left out. */
  prose: number;
}

/** Prose characters that a run of text counts for: short runs and lists of links are no prose. */
function proseOf(textLength: number, linkLength: number, punctuation: number): number {
  const own = textLength - linkLength;
  if (own < 40 || linkLength > textLength * 0.5) return 0;
  return punctuation === 0 && own < 120 ? 0 : own;
}

export function findDensest(root: Element): Element | null {
  const prose = new Map<Element, number>();

  /** Walks `element`; own text runs are closed at block children and `<br><br>`-like gaps. Returns its prose. */
  const walk = (element: Element): number => {
    let total = 0;
    let text = 0;
    let links = 0;
    let punctuation = 0;
    const closeRun = (): void => {
      total += proseOf(text, links, punctuation);
      text = links = punctuation = 0;
    };
    const inline = (node: Node, inLink: boolean): void => {
      if (isText(node)) {
        const length = node.data.replace(/\s+/g, ' ').length;
        text += length;
        if (inLink) links += length;
        else punctuation += node.data.match(/[.,!?"”]/g)?.length ?? 0;
        return;
      }
      if (!isElement(node) || SKIPPED.has(node.localName)) return;
      if (BLOCKS.has(node.localName)) {
        closeRun();
        if (!UNLIKELY.test(`${node.id} ${node.getAttribute('class') ?? ''}`.replace(/[-_]/g, ' '))) total += walk(node);
        return;
      }
      for (let child = node.firstChild; child; child = child.nextSibling) inline(child, inLink || node.localName === 'a');
    };
    for (let child = element.firstChild; child; child = child.nextSibling) inline(child, false);
    closeRun();
    prose.set(element, total);
    return total;
  };

  const all = walk(root);
  if (all < 140) return null;
  return descend({ element: root, prose: all }, prose);
}

/** Goes down into the child that holds most of the prose, until no child does. */
function descend(from: Tally, prose: Map<Element, number>): Element {
  let current = from;
  for (;;) {
    const inner = innerBlocks(current.element)
      .map((element) => ({ element, prose: prose.get(element) ?? 0 }))
      .sort((a, b) => b.prose - a.prose);
    const [first, second] = inner;
    if (!first || first.element.localName === 'p') return current.element;
    const dominates = first.prose >= current.prose * 0.75 || (first.prose >= current.prose * 0.5 && first.prose >= (second?.prose ?? 0) * 3);
    if (!dominates) return current.element;
    current = first;
  }
}

/** Nearest blocks below an element, looking through inline wrappers. */
function innerBlocks(element: Element): Element[] {
  const found: Element[] = [];
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    if (BLOCKS.has(child.localName)) found.push(child);
    else if (!SKIPPED.has(child.localName)) found.push(...innerBlocks(child));
  }
  return found;
}
