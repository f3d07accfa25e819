import type { FailureReason } from '../extraction/types';
import type { SaveOutcome } from '../library/types';

/** What a click asks of the reader: `read` (where nothing is said) opens the popup or closes it, `save` saves and shows nothing. */
export type ReaderIntent = 'read' | 'save';

/**
 * What an injection of reader.js did: the script's result, as `scripting.executeScript` hands it to the background.
 * `error` is a fault (the background away, storage broken), never a plain "not an article".
 */
export type ReaderRun =
  | { did: 'opened' | 'closed' | 'met-pdf' }
  | { did: 'saved'; outcome: SaveOutcome }
  | { did: 'failed'; reason: FailureReason | 'error' };

/**
 * The name under which the background leaves, in the tab's isolated world, until when (by `performance.now()`, ms) a run of
 * reader.js is to save: it injects that next, and where it could not, a later click is none to save.
 */
export const SAVE_UNTIL_KEY = 'beningSavesUntil';
