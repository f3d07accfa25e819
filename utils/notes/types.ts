import type { Quote } from '../anchors/quote';

export const COLOURS = ['yellow', 'green', 'blue', 'pink'] as const;
export type Colour = (typeof COLOURS)[number];

/** A passage of a saved story that the reader marked, by its words: it outlives a new extraction. */
export interface Highlight extends Quote {
  /** Random; the same on all devices. */
  id: string;
  colour: Colour;
  /** What the reader wrote to it; empty where nothing. */
  note: string;
  /** ISO 8601 with offset. */
  createdAt: string;
  updatedAt: string;
}

/** `notes:<id>`: all highlights of the article with that id, in the order they were made. */
export interface ArticleNotes {
  id: string;
  highlights: Highlight[];
}

/** One change of one highlight: what two windows do at once does not meet, unless it is of the same words. */
export type NoteChange =
  /** Adds it, or puts back what was removed. */
  | { do: 'add'; highlight: Highlight }
  /** `from`: the note as it stood when the reader began to write. */
  | { do: 'change'; id: string; colour?: Colour; note?: { from: string; to: string } }
  | { do: 'remove'; id: string };

export type NotesOutcome =
  | { ok: true; highlights: Highlight[] }
  | {
      ok: false;
      /**
       * `unsaved`: highlights belong to a saved story; `private`: the same in a private window, where nothing is saved
       * unasked. `gone`: it was removed elsewhere. `full`: there are `NOTES_LIMITS.highlights`.
       */
      reason: 'unsaved' | 'private' | 'gone' | 'full' | 'quota' | 'storage';
    };
