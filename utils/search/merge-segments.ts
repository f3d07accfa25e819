import { readPostings } from './read-postings';
import type { Segment } from './segment';
import { TermList } from './term-list';
import { VarintWriter } from './varint';

/** One segment of several, without the articles that `isLive` does not want any more. */
export function mergeSegments(
  segments: Segment[],
  isLive: (segment: Segment, article: number) => boolean,
): Segment {
  const kept = segments.map((segment) => segment.ids.map((_id, article) => isLive(segment, article)));
  const renumbered = renumber(kept);
  const lists = segments.map((segment) => new TermList(segment.terms));
  const writer = new VarintWriter();
  const terms: string[] = [];
  const starts: number[] = [0];
  for (const { term, places } of inOrder(lists)) {
    let before = 0;
    const start = writer.length;
    for (const [which, index] of places) {
      readPostings(segments[which]!, index, (article, positions, count) => {
        const number = renumbered[which]![article]!;
        if (number < 0) return;
        writePosting(writer, number - before, positions.slice(0, count));
        before = number;
      });
    }
    if (writer.length === start) continue;
    terms.push(term);
    starts.push(writer.length);
  }
  const pick = <Value>(of: (segment: Segment) => ArrayLike<Value>): Value[] =>
    segments.flatMap((segment, which) => Array.from(of(segment)).filter((_value, at) => kept[which]![at]));
  return {
    ids: pick(({ ids }) => ids),
    stamps: pick(({ stamps }) => stamps),
    lengths: Uint32Array.from(pick(({ lengths }) => lengths)),
    sizes: Uint32Array.from(pick(({ sizes }) => sizes)),
    terms: terms.map((term) => `${term}\n`).join(''),
    starts: Uint32Array.from(starts),
    postings: writer.toBytes(),
  };
}

/** For each segment, for each article: its number in the merged one, or -1. */
function renumber(kept: boolean[][]): number[][] {
  let next = 0;
  return kept.map((articles) => articles.map((keep) => (keep ? next++ : -1)));
}

/** Every term of several ordered lists once, in order, with where it stands: `[which list, at what place]`. */
function* inOrder(lists: TermList[]): Generator<{ term: string; places: [number, number][] }> {
  const at = lists.map(() => 0);
  const heads = lists.map((list) => (list.size > 0 ? list.at(0) : null));
  for (;;) {
    let term: string | null = null;
    for (const head of heads) if (head !== null && (term === null || head < term)) term = head;
    if (term === null) return;
    const places: [number, number][] = [];
    for (const [which, list] of lists.entries()) {
      if (heads[which] !== term) continue;
      places.push([which, at[which]!]);
      at[which]! += 1;
      heads[which] = at[which]! < list.size ? list.at(at[which]!) : null;
    }
    yield { term, places };
  }
}

function writePosting(writer: VarintWriter, step: number, positions: number[]): void {
  writer.write(step);
  writer.write(positions.length);
  let before = 0;
  for (const position of positions) {
    writer.write(position - before);
    before = position;
  }
}
