import type { Quote } from '../../utils/anchors/quote';
import { t } from '../../utils/i18n';
import { changeHighlights } from '../../utils/notes/change-highlights';
import type { Span } from '../../utils/notes/find-highlights';
import { NOTES_LIMITS } from '../../utils/notes/limits';
import type { Colour, Highlight, NoteChange, NotesOutcome } from '../../utils/notes/types';
import { newId } from './new-id';
import type { NotesPort } from './notes-port';

/**
 * The highlights of the story that is read, shared by the marks in it, the editor and the list. A change shows at once;
 * what could not be kept is taken back, and the reader is told.
 */
export class StoryNotes {
  highlights: Highlight[] = [];
  /** Where each stands in the text now; null: not found there. Filled by whoever draws the marks. */
  places: ReadonlyMap<string, Span | null> = new Map();
  /** The one chosen last. */
  colour: Colour = 'yellow';
  readonly #listeners = new Set<() => void>();
  /** Changes so far, and those without an answer. */
  #sent = 0;
  #pending = 0;

  constructor(readonly port: NotesPort) {}

  /** Calls back after each change; answers with what stops it. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async load(): Promise<void> {
    const before = this.#sent;
    const highlights = await this.port.read();
    // What the reader does meanwhile is newer, and its answer tells all.
    if (before === this.#sent && this.#pending === 0) this.#show(highlights);
  }

  setPlaces(places: ReadonlyMap<string, Span | null>): void {
    this.places = places;
    this.#tell();
  }

  /** Marks a passage; null where it is too long for that. */
  add(quote: Quote, colour: Colour): Highlight | null {
    if (quote.quote.length > NOTES_LIMITS.quote) {
      this.port.say(t('notesTooLong'));
      return null;
    }
    this.colour = colour;
    const now = new Date().toISOString();
    const highlight = { ...quote, id: newId(), colour, note: '', createdAt: now, updatedAt: now };
    void this.#change({ do: 'add', highlight });
    return highlight;
  }

  setColour(id: string, colour: Colour): void {
    this.colour = colour;
    void this.#change({ do: 'change', id, colour });
  }

  /** `from`: as it stood when the reader began to write. */
  setNote(id: string, from: string, to: string): void {
    if (from !== to) void this.#change({ do: 'change', id, note: { from, to } });
  }

  async remove(id: string): Promise<void> {
    const highlight = this.highlights.find((one) => one.id === id);
    if (!highlight || !(await this.#change({ do: 'remove', id }))) return;
    this.port.offerUndo(t('notesDeleted'), () => void this.#change({ do: 'add', highlight }));
  }

  /** True where it was kept. */
  async #change(change: NoteChange): Promise<boolean> {
    const known = change.do === 'change' ? this.highlights.find(({ id }) => id === change.id) : undefined;
    const wanted = changeHighlights(this.highlights, change, new Date().toISOString());
    if (Array.isArray(wanted)) this.#show(wanted);
    const mine = ++this.#sent;
    this.#pending += 1;
    const outcome = await this.#keep(change, known);
    this.#pending -= 1;
    if (outcome?.ok) {
      // An answer that is older than the last change would take that back for a moment.
      if (mine === this.#sent) this.#show(outcome.highlights);
      return true;
    }
    await this.load();
    if (outcome) this.#sayWhy(outcome.reason, change);
    return false;
  }

  /** Null where it failed and the reader was told. */
  async #keep(change: NoteChange, known: Highlight | undefined): Promise<NotesOutcome | null> {
    const { port } = this;
    const outcome = await port.change(change);
    if (outcome.ok) return outcome;
    if (outcome.reason === 'unsaved' && port.save) {
      if (!(await port.save())) return null;
      const again = await port.change(change);
      if (again.ok) port.say(t('notesSavedToo'));
      return again;
    }
    // Removed in another window while the reader wrote to it here: what was written is not to be lost.
    if (outcome.reason === 'gone' && known) return this.#restore(change, known);
    return outcome;
  }

  async #restore(change: NoteChange, known: Highlight): Promise<NotesOutcome> {
    const back = await this.port.change({ do: 'add', highlight: known });
    return back.ok ? this.port.change(change) : back;
  }

  #sayWhy(reason: Extract<NotesOutcome, { ok: false }>['reason'], change: NoteChange): void {
    const { port } = this;
    if (reason === 'full') return port.say(t('notesFull', String(NOTES_LIMITS.highlights)));
    if (reason === 'quota') return port.say(t('errorSaveQuota'));
    const { save } = port;
    if (reason !== 'private' || !save) return port.say(t('notesFailed'));
    const run = () => void save().then((saved) => saved && this.#change(change));
    port.say(t('notesPrivate'), { label: t('readerSave'), run });
  }

  #show(highlights: Highlight[]): void {
    if (JSON.stringify(highlights) === JSON.stringify(this.highlights)) return;
    this.highlights = highlights;
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
