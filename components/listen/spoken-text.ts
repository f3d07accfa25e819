import { findQuote, type Quote } from '../../utils/anchors/quote';
import { rangeOf, type TextMap } from '../../utils/anchors/text-map';
import { unwrap, wrapRange } from '../../utils/anchors/wrap-range';
import { BLOCKS, findSentences, mapSpoken } from '../../utils/speech/find-sentences';

/** What a click means by itself. */
const HAS_A_USE = 'a, button, input, select, textarea, summary, figure, .noted, [role="button"]';

/** A story as it is read aloud: its sentences, where they stand in the page now, and the mark on the one being read. */
export class SpokenText {
  readonly sentences: string[];
  readonly #quotes: Quote[];
  #marks: HTMLElement[] = [];

  constructor(
    private readonly article: Element,
    language: string,
  ) {
    this.#quotes = findSentences(article, language);
    this.sentences = this.#quotes.map(({ quote }) => quote);
  }

  /** Marks a sentence and unmarks the one before; scrolls to it where the last one was in sight. */
  mark(at: number): void {
    const following = this.#marks.length === 0 || this.#marks.some(isInSight);
    this.unmark();
    const range = this.#rangeOf(at);
    if (!range) return;
    this.#marks = wrapRange(range, () => {
      const mark = this.article.ownerDocument.createElement('mark');
      mark.className = 'spoken';
      return mark;
    });
    const [first] = this.#marks;
    if (following && first && !isInSight(first)) first.scrollIntoView({ block: 'center' });
  }

  unmark(): void {
    this.#marks.forEach(unwrap);
    this.#marks = [];
  }

  /** The first sentence of the block that was pointed at; null where nothing is read, or a click has another use. */
  sentenceAt(target: EventTarget | null): number | null {
    const element = target as Element | null;
    if (!element?.closest || element.closest(HAS_A_USE)) return null;
    const block = element.closest(BLOCKS);
    return block && this.article.contains(block) ? this.#firstIn(block) : null;
  }

  /** The sentence to begin with: the first that can be seen. */
  firstInSight(): number {
    const block = [...this.article.querySelectorAll(BLOCKS)].find(isInSight);
    return (block && this.#firstIn(block)) ?? 0;
  }

  #firstIn(block: Element): number | null {
    const map = mapSpoken(this.article);
    const start = map.at.findIndex(({ node }) => block.contains(node));
    if (start < 0) return null;
    const at = this.#quotes.findIndex((quote) => (this.#find(map, quote)?.start ?? -1) >= start);
    return at < 0 ? null : at;
  }

  #rangeOf(at: number): Range | null {
    const quote = this.#quotes[at];
    const map = mapSpoken(this.article);
    const span = quote && this.#find(map, quote);
    return span ? rangeOf(map, span.start, span.end) : null;
  }

  #find(map: TextMap, quote: Quote) {
    return findQuote(map.text, quote);
  }
}

function isInSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  const frame = element.closest('[data-scroller]')?.getBoundingClientRect();
  const { clientHeight } = element.ownerDocument.documentElement;
  return bottom > (frame?.top ?? 0) && top < (frame?.bottom ?? clientHeight);
}
