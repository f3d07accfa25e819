import { elementsNamed, namesIn, removeWithEmptyParents } from '../blocks';
import { isKept } from '../kept';
import { countWords, textOf } from '../text';
import { isOff, noteRemoval, type Workspace } from '../workspace';

const HOLDERS = namesIn('div section ul ol aside article');
const LONGEST_CARD = 500;
const HEADLINE_WORDS = 4;
/** So many alike in a row are a list of teasers; fewer may be anything. */
const LEAST_CARDS = 2;

/**
 * Takes away rows of teaser cards: siblings built alike, each a linked headline with a picture, a date or a line of
 * text. This is how "Berita Terkait" looks where no rule knows its class.
 */
export function removeCards(workspace: Workspace): void {
  const { body, rule } = workspace;
  if (isOff(rule, 'generic/related')) return;
  for (const parent of [body, ...elementsNamed(body, HOLDERS)]) {
    if (parent.childElementCount < LEAST_CARDS || !body.contains(parent)) continue;
    if (parent.closest('figure, blockquote, table')) continue;
    for (const cards of rowsOfCards(parent)) {
      for (const card of cards) {
        noteRemoval(workspace, 'generic', 'related', 'row of teaser cards', card);
        removeWithEmptyParents(card, body);
      }
    }
  }
}

function rowsOfCards(parent: Element): Element[][] {
  const groups = new Map<string, Element[]>();
  for (const child of parent.children) {
    if (child.localName === 'p' || !child.querySelector('a') || !isCard(child) || isKept(child)) continue;
    const key = `${child.localName}.${child.getAttribute('class')?.split(/\s+/)[0] ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), child]);
  }
  return [...groups.values()].filter((group) => group.length >= LEAST_CARDS);
}

/** A headline that is a link stands out in it: most of the text, or a heading of its own. */
function isCard(element: Element): boolean {
  const text = textOf(element);
  if (text.length > LONGEST_CARD || text.length < 15) return false;
  const headline = [...element.querySelectorAll('a')].find(
    (link) => countWords(textOf(link)) >= HEADLINE_WORDS,
  );
  if (!headline) return false;
  const heading = headline.closest('h2, h3, h4, h5, h6') ?? headline.querySelector('h2, h3, h4, h5, h6');
  return heading !== null || textOf(headline).length >= text.length * 0.5;
}
