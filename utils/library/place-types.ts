import type { Quote } from '../anchors/quote';

/** `place:<id>`: where the reader was in a story, saved or not. */
export interface ReadingPlace {
  /** The beginning of the first block in sight, by its words: they outlast another extraction, size or screen. */
  quote: Quote;
  /** How much of the story lay above, 0 to 1. */
  share: number;
}
