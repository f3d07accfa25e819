/**
 * Words a minute, silent reading. Nobody seems to have measured Indonesian for adults (IReST's 17 languages leave it out), so
 * the figure is carried over by word length: texts of 6.0 letters a word are read at 202 words a minute (Brysbaert, Sui,
 * Dirix & Duyck 2021, doi:10.1177/17470218211017100, Dutch; English non-fiction, 4.6 letters, 238: Brysbaert 2019,
 * doi:10.1016/j.jml.2019.104047), and the stories of the corpus have 5.98 letters a word (16,016 words). An estimate,
 * not a measurement of Indonesian readers.
 */
export const WORDS_PER_MINUTE = 200;

/** Whole minutes to read so many words; at least 1. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE));
}
