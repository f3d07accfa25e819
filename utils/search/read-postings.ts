import type { Segment } from './segment';

/**
 * Calls `visit` for each article that has the term, in order, with its number and the positions: the first `count` of
 * `positions`, which is used again for the next article, so copy what is to be kept. Broken bytes give wrong numbers, but never an error or a loop
 * without end; `visit` only sees articles there are.
 */
export function readPostings(
  { postings, starts, ids }: Segment,
  term: number,
  visit: (article: number, positions: readonly number[], count: number) => void,
): void {
  const end = starts[term + 1]!;
  const positions: number[] = [];
  let at = starts[term]!;
  let article = 0;
  let position = 0;
  let count = 0;
  /** Positions still to come of this article; -1: its number comes next, -2: how many there are. */
  let left = -1;
  // The innermost loop of every search: most numbers are one byte, and a call for each would take most of the time.
  while (at < end) {
    let value = postings[at++]!;
    if (value > 127) {
      value &= 127;
      for (let shift = 7; at < end; shift += 7) {
        const byte = postings[at++]!;
        value |= (byte & 127) << shift;
        if (byte < 128) break;
      }
    }
    if (left === -1) {
      article += value;
      left = -2;
      continue;
    }
    if (left === -2) {
      left = value;
      position = 0;
      count = 0;
    } else {
      position += value;
      positions[count++] = position;
      left -= 1;
    }
    if (left > 0) continue;
    if (article >= 0 && article < ids.length) visit(article, positions, count);
    left = -1;
  }
}
