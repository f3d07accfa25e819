import type { Segment } from './segment';

/**
 * Calls `visit` for each article that has the term, in order, with its number and the positions. `positions` is used
 * again for the next article: copy what is to be kept. Broken bytes give wrong numbers, but never an error or a loop
 * without end; `visit` only sees articles there are.
 */
export function readPostings(
  segment: Segment,
  term: number,
  visit: (article: number, positions: number[]) => void,
): void {
  const { postings, starts, ids } = segment;
  const end = starts[term + 1]!;
  const positions: number[] = [];
  let at = starts[term]!;
  let article = 0;

  const next = (): number => {
    let value = 0;
    for (let shift = 0; at < end; shift += 7) {
      const byte = postings[at++]!;
      value |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    return value;
  };

  while (at < end) {
    article += next();
    const count = next();
    positions.length = 0;
    let position = 0;
    for (let each = 0; each < count && at < end; each++) {
      position += next();
      positions.push(position);
    }
    if (article >= 0 && article < ids.length) visit(article, positions);
  }
}
