import { FIELD_STARTS } from './segment';

/** A word in the headline is worth more than any number of them in the text, one among names and tags stands between. */
const TITLE = 3;
const ABOUT = 1.5;

/** BM25's two constants, and the length in words of an ordinary story. */
const SATURATION = 1.2;
const LENGTH_SHARE = 0.75;
const ORDINARY_LENGTH = 400;

/** What the places at which a term stands in an article are worth: the first `count` of `positions`. `length`: terms in its text. */
export function scorePositions(positions: readonly number[], count: number, length: number): number {
  let score = 0;
  let inText = 0;
  let [inTitle, inAbout] = [false, false];
  for (let at = 0; at < count; at++) {
    const position = positions[at]!;
    if (position >= FIELD_STARTS.text) inText += 1;
    else if (position >= FIELD_STARTS.about) inAbout = true;
    else inTitle = true;
  }
  if (inTitle) score += TITLE;
  if (inAbout) score += ABOUT;
  const relativeLength = 1 - LENGTH_SHARE + (LENGTH_SHARE * length) / ORDINARY_LENGTH;
  return score + inText / (inText + SATURATION * relativeLength);
}
