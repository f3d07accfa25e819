import { rangeOf, type TextMap } from '../../utils/anchors/text-map';
import { unwrap, wrapRange } from '../../utils/anchors/wrap-range';
import { t } from '../../utils/i18n';
import { findHighlights, type Span } from '../../utils/notes/find-highlights';
import { segmentsOf, type Segment } from '../../utils/notes/note-segments';
import type { Highlight } from '../../utils/notes/types';
import { colourName } from './colour-names';
import { mapArticle, NOT_STORY } from './story-text';

/** Around each piece of a highlight; after its last one a button, which is how keys and screen readers come to it. */
export const MARK = 'mark.noted';
export const OPENER = '.noted-open';

/**
 * Draws highlights into a story as `<mark>` elements. Not with the CSS Custom Highlight API: what that paints, no screen
 * reader is told of. Where highlights overlap, the one made last is on top.
 */
export class NoteMarks {
  #text = '';
  #drawn: Element[] = [];

  constructor(private readonly article: Element) {}

  /** Draws these in place of those before; answers where each stands. */
  draw(highlights: Highlight[]): Map<string, Span | null> {
    const focused = noteAt((this.article.getRootNode() as Document | ShadowRoot).activeElement);
    this.clear();
    if (highlights.length === 0) return new Map();
    const map = mapArticle(this.article);
    const places = findHighlights(map.text, highlights);
    const byId = new Map(highlights.map((highlight) => [highlight.id, highlight]));
    // From the end: marking splits text nodes, and what stands before stays where it is.
    for (const segment of segmentsOf(places).reverse()) {
      const shown = segment.ids.flatMap((id) => byId.get(id) ?? []);
      const last = this.#mark(map, segment, shown);
      const ending = shown.filter(({ id }) => places.get(id)?.end === segment.end);
      if (last) for (const highlight of ending.reverse()) this.#addOpener(last, highlight);
    }
    this.#text = map.text;
    if (focused) elementsOf(this.article, focused).opener?.focus({ preventScroll: true });
    return places;
  }

  /** False where the story was drawn anew since: its text is another, or marks are gone. */
  isIntact(): boolean {
    return (
      this.#drawn.every(({ isConnected }) => isConnected) && mapArticle(this.article).text === this.#text
    );
  }

  clear(): void {
    for (const mark of this.article.querySelectorAll<HTMLElement>(MARK)) unwrap(mark);
    for (const opener of this.article.querySelectorAll(OPENER)) {
      const around = opener.parentNode;
      opener.remove();
      around?.normalize();
    }
    this.#drawn = [];
  }

  #mark(map: TextMap, { start, end, ids }: Segment, shown: Highlight[]): Element | undefined {
    // The gap between two blocks has no place of its own: it is told as that of the character behind it.
    const gap =
      map.at[end - 1]?.node === map.at[end]?.node && map.at[end - 1]?.offset === map.at[end]?.offset;
    const range = rangeOf(map, start, gap ? end - 1 : end);
    const top = shown.at(-1);
    if (!range || !top) return undefined;
    const marks = wrapRange(range, () => {
      const mark = this.article.ownerDocument.createElement('mark');
      mark.className = 'noted';
      mark.dataset.colour = top.colour;
      mark.dataset.notes = ids.join(' ');
      if (top.note) mark.title = top.note;
      return mark;
    });
    const own = marks.filter((mark) => !mark.closest(NOT_STORY));
    for (const mark of marks) if (!own.includes(mark)) unwrap(mark);
    this.#drawn.push(...own);
    return own.at(-1);
  }

  #addOpener(last: Element, { id, colour, note }: Highlight): void {
    const opener = this.article.ownerDocument.createElement('button');
    opener.type = 'button';
    opener.className = 'noted-open';
    opener.dataset.notes = id;
    opener.dataset.noted = String(note !== '');
    opener.setAttribute('aria-haspopup', 'dialog');
    opener.setAttribute('aria-label', t(note ? 'notesOpenNoted' : 'notesOpen', colourName(colour)));
    // No button in a link.
    (last.closest('a') ?? last).after(opener);
    this.#drawn.push(opener);
  }
}

/** The highlight that an element of a story belongs to: of several, the one on top. */
export function noteAt(target: EventTarget | null): string | null {
  const element = (target as Element | null)?.closest?.(`${MARK}, ${OPENER}`);
  return element?.getAttribute('data-notes')?.split(' ').at(-1) ?? null;
}

/** Where a highlight begins in the story, and the button that opens it. */
export function elementsOf(article: Element, id: string) {
  const own = (selector: string) =>
    [...article.querySelectorAll<HTMLElement>(selector)].filter((each) =>
      each.dataset.notes?.split(' ').includes(id),
    );
  return { marks: own(MARK), opener: own(OPENER)[0] ?? null };
}
