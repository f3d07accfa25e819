import { isElement, isText } from '../blocks';
import { walk } from '../walk';

/**
 * Chooses the body where no selector speaks: the element that holds most of the page's prose.
 * One walk over the live document, which is only read; no layout is asked for.
 */

const SKIPPED = new Set(
  'script style noscript template svg math iframe object embed select textarea button input nav footer aside form canvas'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  'p div td li dd section article main blockquote pre h1 h2 h3 h4 h5 h6 table ul ol header figure figcaption body tr tbody dl'.split(
    ' ',
  ),
);
/** Class and id words of parts that are not the story: Readability's idea, in the words Indonesian sites use. */
const UNLIKELY =
  /\b(?:comments?|komentar|disqus|sidebar|widget|related|terkait|terpopuler|popular|populer|rekomendasi|recommend|lainnya|footer|menu|navbar|breadcrumbs?|share|sosmed|medsos|iklan|ads?|banner|promo|subscribe|newsletter|popup|modal|cookie|tags?)\b/i;

/** A run of text between two block borders. */
interface Run {
  text: number;
  links: number;
  /** Lower-case letters outside links: prose has many, tickers, menus and tables of figures have few. */
  lower: number;
  punctuation: number;
}

const emptyRun = (): Run => ({ text: 0, links: 0, lower: 0, punctuation: 0 });

/** Prose characters that a run counts for: short runs, lists of links and tickers are no prose. */
function proseOf({ text, links, lower, punctuation }: Run): number {
  const own = text - links;
  if (own < 40 || links > text * 0.5 || lower < own * 0.55) return 0;
  return punctuation === 0 && own < 120 ? 0 : own;
}

interface Sums {
  prose: number;
  text: number;
  links: number;
  /** Characters of the longest link. */
  longestLink: number;
}

/** A teaser card: a linked headline and a line or two under it. It is about another story, however well it reads. */
function isCard({ text, links, longestLink }: Sums): boolean {
  return text < 450 && longestLink >= 25 && links >= text * 0.2;
}

/** A block that is being walked through. */
interface OpenBlock {
  element: Element;
  sums: Sums;
  /** Own text runs are closed at block children. */
  run: Run;
  /** How many links are open in it, one in another. */
  links: number;
}

const open = (element: Element): OpenBlock => ({
  element,
  sums: { prose: 0, text: 0, links: 0, longestLink: 0 },
  run: emptyRun(),
  links: 0,
});

function closeRun(block: OpenBlock): void {
  const { sums, run } = block;
  sums.prose += proseOf(run);
  sums.text += run.text;
  sums.links += run.links;
  block.run = emptyRun();
}

function addText({ run, sums, links }: OpenBlock, { data }: Text): void {
  const length = data.replace(/\s+/g, ' ').length;
  run.text += length;
  if (links > 0) {
    run.links += length;
    sums.longestLink = Math.max(sums.longestLink, length);
  } else {
    run.lower += data.match(/[a-z]/g)?.length ?? 0;
    run.punctuation += data.match(/[.,!?"”]/g)?.length ?? 0;
  }
}

/** What is in `root`, and in each block below it. */
function weigh(root: Element): Map<Element, Sums> {
  const sumsOf = new Map<Element, Sums>();
  let block = open(root);
  const around: OpenBlock[] = [];
  const close = (): void => {
    const { element, sums } = block;
    closeRun(block);
    // A paragraph may hold a long link; a card is a box.
    if (element.localName !== 'p' && isCard(sums)) sums.prose = 0;
    sumsOf.set(element, sums);
  };
  const enter = (node: Node): boolean => {
    if (isText(node)) addText(block, node);
    if (!isElement(node) || SKIPPED.has(node.localName)) return false;
    if (node.localName === 'a') block.links += 1;
    if (!BLOCKS.has(node.localName)) return true;
    closeRun(block);
    if (UNLIKELY.test(`${node.id} ${node.getAttribute('class') ?? ''}`.replace(/[-_]/g, ' '))) return false;
    around.push(block);
    block = open(node);
    return true;
  };
  const leave = (node: Node): void => {
    if (node === block.element) {
      close();
      const { sums } = block;
      block = around.pop() ?? block;
      block.sums.prose += sums.prose;
      block.sums.text += sums.text;
      block.sums.links += sums.links;
      block.sums.longestLink = Math.max(block.sums.longestLink, sums.longestLink);
    } else if (isElement(node) && node.localName === 'a') block.links -= 1;
  };
  walk(root, enter, leave);
  close();
  return sumsOf;
}

/** The densest element and the prose beside it that belongs to it, in document order; empty where there is no prose. */
export function findDensest(root: Element): Element[] {
  const sumsOf = weigh(root);
  return (sumsOf.get(root) ?? NOTHING).prose < LEAST_PROSE ? [] : descend(root, sumsOf);
}

const LEAST_PROSE = 140;
/** Prose belongs to the body where it stands at most so many levels above it; farther out are notices and dialogs. */
const NEAR_LEVELS = 2;
const NOTHING: Sums = { prose: 0, text: 0, links: 0, longestLink: 0 };

/**
 * Goes down into the child that holds most of the prose, until no child does. What is left beside the way down is
 * kept where it is prose through and through: an intro before the part that was chosen, or a part after it.
 */
function descend(root: Element, sumsOf: Map<Element, Sums>): Element[] {
  const beside: Element[][] = [];
  let current = root;
  for (;;) {
    const inOrder = innerBlocks(current).map((element) => ({
      element,
      sums: sumsOf.get(element) ?? NOTHING,
    }));
    const inner = [...inOrder].sort((a, b) => b.sums.prose - a.sums.prose);
    const [first, second] = inner;
    const here = (sumsOf.get(current) ?? NOTHING).prose;
    if (!first || first.element.localName === 'p') break;
    const share = first.sums.prose / (here || 1);
    if (share < 0.5 || (share < 0.75 && first.sums.prose < (second?.sums.prose ?? 0) * 3)) break;
    beside.push(besideOf(first, inOrder));
    current = first.element;
  }
  return [current, ...beside.slice(-NEAR_LEVELS).flat()].sort((a, b) =>
    a.compareDocumentPosition(b) & 4 /* b follows a */ ? -1 : 1,
  );
}

interface Weighed {
  element: Element;
  sums: Sums;
}

/** What belongs beside the chosen part; short paragraphs that stand between two parts of the story come with them. */
function besideOf(chosen: Weighed, inOrder: readonly Weighed[]): Element[] {
  const isPart = inOrder.map((other) => other === chosen || belongs(other.element, other.sums, chosen));
  const from = isPart.indexOf(true);
  const to = isPart.lastIndexOf(true);
  return inOrder
    .filter((other, at) => {
      if (other === chosen) return false;
      const { element, sums } = other;
      const isLine = element.localName === 'p' && sums.prose > 0 && sums.links <= sums.text * 0.1;
      return isPart[at] || (at > from && at < to && isLine);
    })
    .map(({ element }) => element);
}

/** Prose with hardly a link, much less of it than the chosen part, and no second story with a headline of its own. */
function belongs(element: Element, { prose, text, links }: Sums, chosen: Weighed): boolean {
  if (prose < 100 || prose > chosen.sums.prose * 0.6 || prose < text * 0.7 || links > text * 0.1)
    return false;
  // A line or two with a link or a button is a notice ("Daftarkan"), not a part.
  if (links > 0 && prose < 400) return false;
  return !element.matches('article') && !element.querySelector('article, h1, form');
}

/** Nearest blocks below an element, looking through inline wrappers. */
function innerBlocks(element: Element): Element[] {
  const found: Element[] = [];
  walk(element, (node) => {
    if (!isElement(node) || SKIPPED.has(node.localName)) return false;
    if (!BLOCKS.has(node.localName)) return true;
    found.push(node);
    return false;
  });
  return found;
}
