/**
 * Words a minute, silent reading of non-fiction. Brysbaert 2019 (Journal of Memory and Language 109, 104047: 190 studies)
 * gives 238 for adults reading English. No comparable measurement of Indonesian was found (IReST, Trauzettel-Klosinski &
 * Dietz 2012, covers 17 languages, and Indonesian is not among them), so this is that figure, lowered for Indonesian's
 * longer words by judgement, not by measurement.
 */
export const WORDS_PER_MINUTE = 200;

/** Whole minutes to read so many words; at least 1. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE));
}
