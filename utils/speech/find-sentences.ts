import { mapText, type TextMap } from '../anchors/text-map';
import { quoteOf, type Quote } from '../anchors/quote';
import { splitSentences } from './split-sentences';

/** What is not read out: what is not the story's text (`data-silent`), and what makes no sense without being seen. */
const SILENT = 'button, figure, table, pre, nav, [hidden], [data-silent]';
/** Each of these is read as something of its own. */
export const BLOCKS = 'h1, h2, h3, h4, h5, h6, p, li, blockquote, dd, dt';

/** The text that is read out. */
export function mapSpoken(article: Element): TextMap {
  return mapText(article, (element) => element.matches(SILENT));
}

/**
 * A story's sentences in order, each by its words and what stands around them, so that it is found again when the text
 * around it was drawn anew. A heading or a line of a list ends a sentence even without a full stop.
 */
export function findSentences(article: Element, language: string): Quote[] {
  const map = mapSpoken(article);
  return sentenceSpans(map, language).map(({ start, end }) => quoteOf(map.text, start, end));
}

/** The same, as stretches of the text. */
export function sentenceSpans(map: TextMap, language: string): { start: number; end: number }[] {
  return blockSpans(map).flatMap(([from, to]) =>
    splitSentences(map.text.slice(from, to), language).map(({ start, end }) => ({
      start: from + start,
      end: from + end,
    })),
  );
}

/** The stretches of the text that stand in one block each. */
function blockSpans({ text, at }: TextMap): [number, number][] {
  const spans: [number, number][] = [];
  let block: Element | null = null;
  let start = 0;
  for (const [index, { node }] of at.entries()) {
    const own = node.parentElement?.closest(BLOCKS) ?? null;
    if (own === block) continue;
    if (index > start) spans.push([start, index]);
    block = own;
    start = index;
  }
  if (text.length > start) spans.push([start, text.length]);
  return spans;
}
