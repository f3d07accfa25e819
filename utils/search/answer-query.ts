import type { CatalogueRow } from './catalogue-row';
import { conditionsOf } from './conditions';
import type { CurrentIndex } from './current-index';
import { matchUnwanted, matchWords } from './match-words';
import { parseQuery } from './parse-query';
import { searchedWords } from './search-words';
import { selectRows } from './select-rows';
import { sortRows } from './sort-rows';
import type { SearchAnswer, SearchQuery } from './types';

/** All that a query finds, in order; `SearchQuery.offset` and `limit` are for the caller to apply. */
export interface FullAnswer extends Omit<SearchAnswer, 'ids'> {
  rows: CatalogueRow[];
}

export function answerQuery(
  { rows, index }: Pick<CurrentIndex, 'rows' | 'index'>,
  query: SearchQuery,
): FullAnswer {
  const parsed = parseQuery(query.text);
  const words = searchedWords(parsed);
  const searched = words.some(({ negated }) => !negated);
  const scores = searched ? matchWords(index.segments, words) : null;
  const conditions = conditionsOf(parsed, query.filters);
  if (!searched && words.length > 0) {
    const unwanted = matchUnwanted(index.segments, words);
    conditions.push((row) => !unwanted.has(row));
  }
  const found = selectRows(scores ? scores.keys() : rows.values(), conditions, {
    ...query.filters,
    shelf: query.shelf,
  });
  return {
    rows: sortRows(found.rows, query.sort, scores),
    total: found.rows.length,
    facets: found.facets,
    searched,
    understood: parsed.parts.filter(({ name, negated }) => name !== 'word' || negated),
  };
}
