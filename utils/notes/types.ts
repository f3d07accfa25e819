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
