import { isWithin } from './edit-distance';
import { areRelated, formsOf, isForm } from './related-words';
import type { TermList } from './term-list';

/** Terms of the index, from one to another (not included), and how much they count for: 1 is the term itself. */
export interface Variants {
  from: number;
  to: number;
  weight: number;
}

const one = (index: number, weight: number): Variants => ({ from: index, to: index + 1, weight });

const PREFIX = 0.8;
const RELATED = 0.7;
const MISSPELT = 0.4;

/** Letters of a word from which on one, and two, slips of the finger are forgiven. */
const ONE_SLIP = 5;
const TWO_SLIPS = 9;

/** The term itself, and where `open` all that begin with it. */
export function findExact(terms: TermList, term: string, open: boolean): Variants[] {
  const index = terms.find(term);
  const itself = index < 0 ? [] : [{ from: index, to: index + 1, weight: 1 }];
  if (!open) return itself;
  const [from, to] = terms.range(term);
  return [...itself, { from: index < 0 ? from : index + 1, to, weight: PREFIX }];
}

/** The term's other forms: `petani`, `pertanian`, `bertani`. */
export function findRelated(terms: TermList, term: string): Variants[] {
  const found = new Set<number>();
  for (const form of formsOf(term)) {
    for (const index of terms.containing(form)) {
      const other = terms.at(index);
      if (other !== term && isForm(other, form) && areRelated(term, other)) found.add(index);
    }
  }
  return [...found].map((index) => one(index, RELATED));
}

/** Terms that the term may be a misspelling of; its first letter is taken to be right. */
export function findMisspelt(terms: TermList, term: string): Variants[] {
  const most = slipsIn(term);
  if (most === 0) return [];
  const found: Variants[] = [];
  const [from, to] = terms.range(term.slice(0, 1));
  for (let index = from; index < to; index++) {
    const { length } = terms.at(index);
    if (Math.abs(length - term.length) <= most && isWithin(terms.at(index), term, most)) {
      found.push(one(index, MISSPELT));
    }
  }
  return found;
}

/** How many slips are forgiven in a word; none in numbers. */
export function slipsIn(term: string): number {
  if (term.length < ONE_SLIP || /\d/.test(term)) return 0;
  return term.length < TWO_SLIPS ? 1 : 2;
}
