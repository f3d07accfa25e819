import { RowHeights } from '../../components/library/row-heights';
import type { ListedArticle } from '../../utils/library/list-articles';
import { ListPlaces } from './list-places';

/** What the list knows beyond one showing, so that coming back from a story finds it as it was. */
export interface ListMemory {
  rows: Map<string, ListedArticle>;
  heights: RowHeights;
  places: ListPlaces;
}

export function createListMemory(): ListMemory {
  return { rows: new Map(), heights: new RowHeights(), places: new ListPlaces(sessionStorage) };
}
