import { ARTICLE, CONTENT, idOfKey, NOTES } from '../library/document-ids';
import type { Store } from '../library/store';

/** PouchDB numbers every write; changes of one read cost about as much as that many documents. */
const AT_ONCE = 500;

export interface LibraryChanges {
  /** Articles of which something that is searched or listed changed. */
  ids: string[];
  /** Everything up to this write is in `ids`. */
  sequence: number;
}

/** Which articles changed since the write of that number, in parts. */
export async function changesSince(store: Store, since: number): Promise<LibraryChanges> {
  const { results } = await store.changes({ since, limit: AT_ONCE });
  const keys = results.map(({ id }) => id).filter((id) => SEARCHED.some((kind) => id.startsWith(kind)));
  return {
    ids: [...new Set(keys.map(idOfKey))],
    sequence: Number(results.at(-1)?.seq ?? since),
  };
}

const SEARCHED = [ARTICLE, CONTENT, NOTES];

/** The number of the last write. Not `info()`: that does not see what other pages of the extension wrote. */
export async function lastSequence(store: Store): Promise<number> {
  const { results } = await store.changes({ descending: true, limit: 1 });
  return Number(results[0]?.seq ?? 0);
}

/** The library's own id, which it gets when it is made: another library is another one even under the same name. */
export function libraryId(store: Store): Promise<string> {
  return (store as Store & { id(): Promise<string> }).id();
}
