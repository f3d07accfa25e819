import type { TextPart } from './text-parts';
import { partsAfter, partsAtEnd, partsAtStart, partsBefore } from './text-parts';

/** The texts where a story's date and names stand. */
export interface HeaderRegion {
  before: TextPart[];
  /** From the headline to the body. */
  after: TextPart[];
  bodyStart: TextPart[];
  /** Read when they are asked for. */
  bodyEnd: () => TextPart[];
  afterBody: () => TextPart[];
}

/**
 * Reads the texts around the headline and at the body's two ends; a few hundred nodes, whatever the page's size.
 * Without a body the texts behind the headline stand in for the rest.
 */
export function readHeaderRegion(
  document: Document,
  headline: Element | null,
  body: Element | null,
): HeaderRegion {
  const root = document.body ?? document.documentElement;
  const start = headline ?? body;
  const follows = headline && body && !headline.contains(body) && headline.compareDocumentPosition(body) & 4;
  const inside = headline && body?.contains(headline);
  return {
    before: start ? partsBefore(start, root, { parts: 8, nodes: 80 }) : [],
    after: headline
      ? partsAfter(headline, root, {
          parts: follows || inside ? 40 : 60,
          nodes: 500,
          until: follows ? body : null,
        })
      : [],
    bodyStart: body ? partsAtStart(body, { parts: 8, nodes: 100 }) : [],
    bodyEnd: () => (body ? partsAtEnd(body, { parts: 30, nodes: 400 }) : []),
    afterBody: () => (body ? ownParts(partsAfter(body, root, { parts: 60, nodes: 600 }), body) : []),
  };
}

/** Up to where another story begins: a first heading, or an article that does not hold this body. */
function ownParts(parts: readonly TextPart[], body: Element): TextPart[] {
  const end = parts.findIndex(({ element }) => {
    const story = element.closest('h1, article');
    return story !== null && (story.localName === 'h1' || !story.contains(body));
  });
  return end < 0 ? [...parts] : parts.slice(0, end);
}
