import { textOf } from '../text';

/** Elements a selector finds, without those inside another of them; an invalid selector finds nothing. */
function topmostMatches(document: Document, selector: string): Element[] {
  let found: Element[];
  try {
    found = [...document.querySelectorAll(selector)];
  } catch {
    return [];
  }
  return found.filter((element) => !found.some((other) => other !== element && other.contains(element)));
}

const FOLLOWS = 4; // Node.DOCUMENT_POSITION_FOLLOWING
const ARTICLE = 'article, [itemtype*="Article"], [role="article"]';

/**
 * The parts of one story among all matches: a body may be repeated per paragraph or per page, but a second
 * article appended by infinite scrolling is another story, and so is a teaser in a list of `<article>`s.
 */
export function partsOfOneStory(document: Document, selector: string): Element[] {
  const matches = topmostMatches(document, selector);
  if (matches.length < 2) return matches;
  const holder = holderOfParagraphs(matches);
  if (holder) return [holder];
  const headlines = [...document.querySelectorAll('h1')];
  const stories = new Map<Element | null, Element[]>();
  for (const match of matches) {
    // Outside any `<article>`, a story is what stands under one headline.
    const above = headlines.filter((headline) => headline.compareDocumentPosition(match) & FOLLOWS).at(-1);
    const story = match.closest(ARTICLE) ?? above ?? null;
    stories.set(story, [...(stories.get(story) ?? []), match]);
  }
  const [first, ...others] = [...stories.values()];
  if (!first) return [];
  // The first is the story, unless it is a mere teaser beside a much longer one.
  let best = first;
  let bestLength = lengthOf(first);
  for (const other of others) {
    const length = lengthOf(other);
    if (length > bestLength * 4) [best, bestLength] = [other, length];
  }
  return best;
}

/**
 * A name that stands on the paragraphs themselves (IDN Times' `p.article-text`): headings and lists between them do not
 * bear it, so what holds them all is the body, where it holds little else.
 */
function holderOfParagraphs(matches: Element[]): Element | null {
  const holder = matches[0]?.parentElement;
  if (!holder || matches.length < 3) return null;
  if (!matches.every((match) => match.localName === 'p' && match.parentElement === holder)) return null;
  return textOf(holder).length <= lengthOf(matches) * 1.5 ? holder : null;
}

function lengthOf(elements: Element[]): number {
  return elements.reduce((sum, element) => sum + textOf(element).length, 0);
}
