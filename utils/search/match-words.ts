import type { CatalogueRow } from './catalogue-row';
import { findExact, findMisspelt, findRelated, type Variants } from './find-variants';
import type { OpenSegment } from './open-segment';
import { readPostings } from './read-postings';
import { scorePositions } from './score-position';
import type { SearchedWords } from './search-words';

/** For each segment, for each of its articles, how well it fits; 0: not at all. Of 100,000 stories, maps took most of the time. */
type Scores = Float64Array[];

/** The articles that have all of these words and none of the negated ones, with how well they fit. */
export function matchWords(
  segments: readonly OpenSegment[],
  words: SearchedWords[],
): Map<CatalogueRow, number> {
  const articles = segments.reduce((sum, { rows }) => sum + rows.length, 0);
  let found: Scores | null = null;
  for (const wanted of words.filter(({ negated }) => !negated)) {
    found = narrow(found, matchOne(segments, wanted), articles);
  }
  for (const unwanted of words.filter(({ negated }) => negated)) {
    for (const [at, scores] of matchOne(segments, unwanted).entries()) {
      for (let article = 0; article < scores.length; article++) {
        if (scores[article]! > 0 && found) found[at]![article] = 0;
      }
    }
  }
  return new Map(rowsOf(segments, found ?? []));
}

/** The articles with any of the negated words, for a query that has no others. */
export function matchUnwanted(segments: readonly OpenSegment[], words: SearchedWords[]): Set<CatalogueRow> {
  return new Set(
    words.flatMap((unwanted) => rowsOf(segments, matchOne(segments, unwanted)).map(([row]) => row)),
  );
}

function rowsOf(segments: readonly OpenSegment[], found: Scores): [CatalogueRow, number][] {
  const rows: [CatalogueRow, number][] = [];
  for (const [at, scores] of found.entries()) {
    for (let article = 0; article < scores.length; article++) {
      const row = scores[article]! > 0 ? segments[at]?.rows[article] : null;
      if (row) rows.push([row, scores[article]!]);
    }
  }
  return rows;
}

const countOf = (found: Scores): number =>
  found.reduce((sum, scores) => scores.reduce((count, score) => (score > 0 ? count + 1 : count), sum), 0);

/** Keeps what both have, in `found`; rare words count for more (BM25's inverse document frequency). */
function narrow(before: Scores | null, found: Scores, articles: number): Scores {
  const count = countOf(found);
  const rarity = Math.log(1 + (articles - count + 0.5) / (count + 0.5));
  for (const [at, scores] of found.entries()) {
    const earlier = before?.[at];
    for (let article = 0; article < scores.length; article++) {
      if (scores[article]! === 0) continue;
      const soFar = earlier ? earlier[article]! : 0;
      scores[article] = earlier && soFar === 0 ? 0 : soFar + rarity * scores[article]!;
    }
  }
  return found;
}

function matchOne(segments: readonly OpenSegment[], words: SearchedWords): Scores {
  const match = words.terms.length > 1 ? matchPhrase : matchTerm;
  const found = segments.map((segment) => {
    const scores = new Float64Array(segment.rows.length);
    match(segment, words, scores);
    return onlyPresent(segment, scores);
  });
  // Only where a word is found nowhere as it is written may it be misspelt.
  const [term = ''] = words.terms;
  if (words.exact || words.terms.length > 1 || countOf(found) > 0) return found;
  for (const [at, segment] of segments.entries()) {
    scoreVariants(segment, findMisspelt(segment.terms, term), found[at]!);
    onlyPresent(segment, found[at]!);
  }
  return found;
}

/** Articles that are gone, or are newer in another segment, do not count. */
function onlyPresent(segment: OpenSegment, scores: Float64Array): Float64Array {
  for (let article = 0; article < scores.length; article++) {
    if (scores[article]! > 0 && !segment.rows[article]) scores[article] = 0;
  }
  return scores;
}

function matchTerm(
  segment: OpenSegment,
  { terms: [term = ''], open, exact }: SearchedWords,
  scores: Float64Array,
) {
  scoreVariants(segment, findExact(segment.terms, term, open), scores);
  if (!exact) scoreVariants(segment, findRelated(segment.terms, term), scores);
}

/** An article counts for the best of its variants. */
function scoreVariants(segment: OpenSegment, variants: Variants[], scores: Float64Array): void {
  for (const { from, to, weight } of variants) {
    const visit = (article: number, positions: readonly number[], count: number) => {
      const score = weight * scorePositions(positions, count, segment.data.lengths[article]!);
      if (score > scores[article]!) scores[article] = score;
    };
    for (let index = from; index < to; index++) readPostings(segment.data, index, visit);
  }
}

/** Several terms side by side, in this order. */
function matchPhrase(segment: OpenSegment, { terms, open }: SearchedWords, scores: Float64Array): void {
  let ends: Map<number, number[]> | null = null;
  for (const [at, term] of terms.entries()) {
    const isLast = at === terms.length - 1;
    const here = positionsOf(segment, findExact(segment.terms, term, open && isLast), ends);
    ends = ends ? following(ends, here) : here;
    if (ends.size === 0) return;
  }
  for (const [article, positions] of ends ?? []) {
    scores[article] = scorePositions(positions, positions.length, segment.data.lengths[article]!);
  }
}

/** Where these terms stand, in the articles of `among` only. */
function positionsOf(
  segment: OpenSegment,
  variants: Variants[],
  among: Map<number, number[]> | null,
): Map<number, number[]> {
  const found = new Map<number, number[]>();
  const visit = (article: number, positions: readonly number[], count: number) => {
    if (among && !among.has(article)) return;
    found.set(article, [...(found.get(article) ?? []), ...positions.slice(0, count)]);
  };
  for (const { from, to } of variants) {
    for (let index = from; index < to; index++) readPostings(segment.data, index, visit);
  }
  return found;
}

/** The places of `here` right behind one of `before`. */
function following(before: Map<number, number[]>, here: Map<number, number[]>): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (const [article, positions] of here) {
    const earlier = new Set(before.get(article));
    const behind = positions.filter((position) => earlier.has(position - 1));
    if (behind.length > 0) found.set(article, behind);
  }
  return found;
}
