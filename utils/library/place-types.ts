import type { Quote } from '../anchors/quote';

/** `place:<id>`: where the reader was in a story, saved or not. */
export interface ReadingPlace {
  /**
   * The beginning of the first block in sight, by its words: they outlast another extraction, size or screen. Null where
   * another program told us of the share alone.
   */
  quote: Quote | null;
  /** How much of the story lay above, 0 to 1. */
  share: number;
}
