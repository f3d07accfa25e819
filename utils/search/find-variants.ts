import { isWithin } from './edit-distance';
import { areRelated, rootsOf } from './related-words';
import type { TermList } from './term-list';

/** A term of the index that stands for a term of the query, and how much it counts for: 1 is the term itself. */
export interface Variant {
  index: number;
  weight: number;
}

const PREFIX = 0.8;
const RELATED = 0.7;
const MISSPELT = 0.4;

/** Letters of a word from which on one, and two, slips of the finger are forgiven. */
const ONE_SLIP = 5;
const TWO_SLIPS = 9;

/** The term itself, and where `open` all that begin with it. */
export function findExact(terms: TermList, term: string, open: boolean): Variant[] {
  const index = terms.find(term);
  if (!open) return index < 0 ? [] : [{ index, weight: 1 }];
  const [from, to] = terms.range(term);
  return Array.from({ length: to - from }, (_, at) => ({
    index: from + at,
    weight: from + at === index ? 1 : PREFIX,
  }));
}

/** The shortest word that may have other forms: shorter ones share their letters with too many. */
const SHORTEST_ROOT = 3;

/** The term's other forms: `petani`, `pertanian`, `bertani`. */
export function findRelated(terms: TermList, term: string): Variant[] {
  const found = new Map<number, Variant>();
  for (const root of rootsOf(term)) {
    // `kirim` lost its first letter in `mengirim`.
    for (const part of root.length > SHORTEST_ROOT && /^[kt][aeiou]/.test(root) ? [root.slice(1)] : [root]) {
      if (part.length < SHORTEST_ROOT) continue;
      for (const index of terms.containing(part)) {
        const other = terms.at(index);
        if (other !== term && areRelated(term, other)) found.set(index, { index, weight: RELATED });
      }
    }
  }
  return [...found.values()];
}

/** Terms that the term may be a misspelling of; its first letter is taken to be right. */
export function findMisspelt(terms: TermList, term: string): Variant[] {
  const most = slipsIn(term);
  if (most === 0) return [];
  const found: Variant[] = [];
  const [from, to] = terms.range(term.slice(0, 1));
  for (let index = from; index < to; index++) {
    const { length } = terms.at(index);
    if (Math.abs(length - term.length) <= most && isWithin(terms.at(index), term, most)) {
      found.push({ index, weight: MISSPELT });
    }
  }
  return found;
}

/** How many slips are forgiven in a word; none in numbers. */
export function slipsIn(term: string): number {
  if (term.length < ONE_SLIP || /\d/.test(term)) return 0;
  return term.length < TWO_SLIPS ? 1 : 2;
}
