import { quoteOf, type Quote } from '../../utils/anchors/quote';
import { mapText, spanOf, type TextMap } from '../../utils/anchors/text-map';
import type { Scroller } from '../reader/scrolling';

/** What stands in a story and is said by us. */
export const NOT_STORY = '[data-silent], .notice, .join-status, .editors, button';

export function articleIn(scroller: Scroller): Element | null {
  return scroller.querySelector('.article');
}

/** The story's own words, from the headline on. */
export function mapArticle(article: Element): TextMap {
  return mapText(article, (element) => element.matches(NOT_STORY));
}

/** The part of the story that a range covers, by its words; null where it covers none. */
export function quoteIn(article: Element, range: Range): Quote | null {
  const map = mapArticle(article);
  const span = spanOf(map, range);
  return span && quoteOf(map.text, span.start, span.end);
}
