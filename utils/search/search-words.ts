import { isStopWord } from './stop-words';
import type { ParsedQuery } from './parse-query';
import { termsOf } from './tokens';

/** What an article must have (or, negated, must not have): a word, or several side by side. */
export interface SearchedWords {
  terms: string[];
  /** More of the last term may be to come: what begins with it matches too. */
  open: boolean;
  /** These very terms, not others of the same root. */
  exact: boolean;
  negated: boolean;
}

/** The words of a query. Stop words that stand by themselves are passed over, unless there is nothing else. */
export function searchedWords({ parts, typing }: ParsedQuery): SearchedWords[] {
  const words = parts.flatMap((part, at): SearchedWords[] => {
    if (part.name !== 'word' && part.name !== 'phrase') return [];
    const terms = termsOf(part.value);
    if (terms.length === 0) return [];
    const exact = part.name === 'phrase' || part.negated;
    return [{ terms, open: typing && at === parts.length - 1, exact, negated: part.negated }];
  });
  const telling = words.filter(({ terms, exact }) => exact || terms.length > 1 || !terms.every(isStopWord));
  return telling.some(({ negated }) => !negated) ? telling : words;
}
