import type { CatalogueRow } from './catalogue-row';
import { findExact, findMisspelt, findRelated, type Variants } from './find-variants';
import type { OpenSegment } from './open-segment';
import { readPostings } from './read-postings';
import { scorePositions } from './score-position';
import type { SearchedWords } from './search-words';

type Scores = Map<CatalogueRow, number>;

/** The articles that have all of these words and none of the negated ones, with how well they fit. */
export function matchWords(segments: readonly OpenSegment[], words: SearchedWords[]): Scores {
  const articles = segments.reduce((sum, { rows }) => sum + rows.length, 0);
  let found: Scores | null = null;
  for (const wanted of words.filter(({ negated }) => !negated)) {
    found = narrow(found, matchOne(segments, wanted), articles);
  }
  const scores: Scores = found ?? new Map();
  for (const unwanted of words.filter(({ negated }) => negated)) {
    for (const row of matchOne(segments, unwanted).keys()) scores.delete(row);
  }
  return scores;
}

/** The articles with any of the negated words, for a query that has no others. */
export function matchUnwanted(segments: readonly OpenSegment[], words: SearchedWords[]): Set<CatalogueRow> {
  return new Set(words.flatMap((unwanted) => [...matchOne(segments, unwanted).keys()]));
}

/** Keeps what both have; rare words count for more (BM25's inverse document frequency). */
function narrow(before: Scores | null, found: Scores, articles: number): Scores {
  const rarity = Math.log(1 + (articles - found.size + 0.5) / (found.size + 0.5));
  const both: Scores = new Map();
  for (const [row, score] of found) {
    const earlier = before ? before.get(row) : 0;
    if (earlier !== undefined) both.set(row, earlier + rarity * score);
  }
  return both;
}

function matchOne(segments: readonly OpenSegment[], words: SearchedWords): Scores {
  const scores: Scores = new Map();
  const match = words.terms.length > 1 ? matchPhrase : matchTerm;
  for (const segment of segments) match(segment, words, scores);
  // Only where a word is found nowhere as it is written may it be misspelt.
  if (scores.size > 0 || words.exact) return scores;
  const [term = ''] = words.terms;
  if (words.terms.length === 1) {
    for (const segment of segments) scoreVariants(segment, findMisspelt(segment.terms, term), scores);
  }
  return scores;
}

function matchTerm(segment: OpenSegment, { terms: [term = ''], open, exact }: SearchedWords, scores: Scores) {
  scoreVariants(segment, findExact(segment.terms, term, open), scores);
  if (!exact) scoreVariants(segment, findRelated(segment.terms, term), scores);
}

/** An article counts for the best of its variants. */
function scoreVariants(segment: OpenSegment, variants: Variants[], scores: Scores): void {
  if (variants.length === 0) return;
  const best = new Float64Array(segment.rows.length);
  for (const { from, to, weight } of variants) {
    const visit = (article: number, positions: readonly number[], count: number) => {
      const score = weight * scorePositions(positions, count, segment.data.lengths[article]!);
      if (score > best[article]!) best[article] = score;
    };
    for (let index = from; index < to; index++) readPostings(segment.data, index, visit);
  }
  for (let article = 0; article < best.length; article++) {
    const score = best[article]!;
    const row = score > 0 ? segment.rows[article] : null;
    if (row && score > (scores.get(row) ?? 0)) scores.set(row, score);
  }
}

/** Several terms side by side, in this order. */
function matchPhrase(segment: OpenSegment, { terms, open }: SearchedWords, scores: Scores): void {
  let ends: Map<number, number[]> | null = null;
  for (const [at, term] of terms.entries()) {
    const isLast = at === terms.length - 1;
    const here = positionsOf(segment, findExact(segment.terms, term, open && isLast), ends);
    ends = ends ? following(ends, here) : here;
    if (ends.size === 0) return;
  }
  for (const [article, positions] of ends ?? []) {
    const row = segment.rows[article];
    if (row) scores.set(row, scorePositions(positions, positions.length, segment.data.lengths[article]!));
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
