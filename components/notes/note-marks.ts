import { unwrap } from '../../utils/anchors/wrap-range';
import { t } from '../../utils/i18n';
import { findHighlights, type Span } from '../../utils/notes/find-highlights';
import type { Segment } from '../../utils/notes/note-segments';
import type { Highlight } from '../../utils/notes/types';
import { wrapHighlights } from '../../utils/notes/wrap-highlights';
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
  #drawn: HTMLElement[] = [];
  #places = new Map<string, Span | null>();

  constructor(private readonly article: Element) {}

  /** Draws these in place of those before; answers where each stands. */
  draw(highlights: Highlight[]): Map<string, Span | null> {
    const isSame = highlights.map(({ id }) => id).join() === [...this.#places.keys()].join();
    if (!isSame || !this.isIntact()) this.#drawAnew(highlights);
    const byId = new Map(highlights.map((highlight) => [highlight.id, highlight]));
    for (const element of this.#drawn) dress(element, byId);
    return this.#places;
  }

  /** False where the story was drawn anew since: its text is another, or marks are gone. */
  isIntact(): boolean {
    if (this.#places.size === 0) return true;
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

  #drawAnew(highlights: Highlight[]): void {
    const focused = noteAt((this.article.getRootNode() as Document | ShadowRoot).activeElement);
    this.clear();
    const map = highlights.length > 0 ? mapArticle(this.article) : { text: '', at: [] };
    this.#text = map.text;
    this.#places = findHighlights(map.text, highlights);
    for (const { segment, pieces } of wrapHighlights(map, this.#places, () => this.#makeMark())) {
      const last = this.#keep(pieces, segment);
      const ending = segment.ids.filter((id) => this.#places.get(id)?.end === segment.end);
      // No button in a link.
      if (last) for (const id of ending.reverse()) (last.closest('a') ?? last).after(this.#makeOpener(id));
    }
    if (focused) elementsOf(this.article, focused).opener?.focus({ preventScroll: true });
  }

  #makeMark(): HTMLElement {
    const mark = this.article.ownerDocument.createElement('mark');
    mark.className = 'noted';
    return mark;
  }

  /** Leaves our own words between the pages alone. Answers the last piece that is the story's. */
  #keep(pieces: HTMLElement[], { ids }: Segment): HTMLElement | undefined {
    const own = pieces.filter((mark) => !mark.closest(NOT_STORY));
    for (const mark of pieces) {
      if (own.includes(mark)) mark.dataset.notes = ids.join(' ');
      else unwrap(mark);
    }
    this.#drawn.push(...own);
    return own.at(-1);
  }

  #makeOpener(id: string): HTMLElement {
    const opener = this.article.ownerDocument.createElement('button');
    opener.type = 'button';
    opener.className = 'noted-open';
    opener.dataset.notes = id;
    opener.setAttribute('aria-haspopup', 'dialog');
    this.#drawn.push(opener);
    return opener;
  }
}

/** Gives a mark or an opener the looks of its highlight; of several, of the one on top. */
function dress(element: HTMLElement, highlights: Map<string, Highlight>): void {
  const highlight = highlights.get(noteAt(element) ?? '');
  if (!highlight) return;
  const { colour, note } = highlight;
  element.dataset.colour = colour;
  element.title = note;
  if (element.localName !== 'button') return;
  element.dataset.noted = String(note !== '');
  element.setAttribute('aria-label', t(note ? 'notesOpenNoted' : 'notesOpen', colourName(colour)));
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
