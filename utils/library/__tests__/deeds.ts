import fc from 'fast-check';
import { putBack, setDeleted, setFavourite, setRead, setTags } from '../change-article';
import { importArticles } from '../import-articles';
import { purgeDeleted } from '../purge-deleted';
import { saveArticle } from '../save-article';
import type { Store } from '../store';
import type { StatesBefore } from '../types';
import { at, draftOf, importedOf } from './fresh-store';

/** What a person does to one of two articles, in the `now`th second. */
export type Deed = { which: 0 | 1; now: number } & (
  | { do: 'save'; text: string }
  | { do: 'read' | 'favourite' | 'delete'; on: boolean }
  | { do: 'tag'; add: string; remove: string }
  | { do: 'import' | 'purge' | 'undo' }
);

export const urlOf = (which: number) => `https://koran.example/${which}`;
const DAY = 24 * 60 * 60;

const when = { which: fc.constantFrom<0 | 1>(0, 1), now: fc.integer({ min: 1, max: 50 }) };
const tag = fc.constantFrom('a', 'b', 'impor');

export const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({ ...when, do: fc.constant('save' as const), text: fc.constantFrom('Satu.', 'Dua.') }),
  fc.record({ ...when, do: fc.constantFrom('read' as const, 'favourite', 'delete'), on: fc.boolean() }),
  fc.record({ ...when, do: fc.constant('tag' as const), add: tag, remove: tag }),
  fc.record({ ...when, do: fc.constantFrom('import' as const, 'purge', 'undo') }),
);

/** Does it to the library. Answers what undoes it. */
export async function doIt(
  store: Store,
  ids: string[],
  last: StatesBefore,
  deed: Deed,
): Promise<StatesBefore> {
  const id = [ids[deed.which] ?? ''];
  const now = at(deed.now);
  const url = urlOf(deed.which);
  if (deed.do === 'read') return setRead(store, id, deed.on, now);
  if (deed.do === 'favourite') return setFavourite(store, id, deed.on);
  if (deed.do === 'delete') return setDeleted(store, id, deed.on, now);
  if (deed.do === 'tag') return setTags(store, id, { add: [deed.add], remove: [deed.remove] });
  if (deed.do === 'undo') return putBack(store, last);
  if (deed.do === 'save') await saveArticle(store, draftOf({ url, text: deed.text }), now);
  if (deed.do === 'purge') await purgeDeleted(store, at(2 * DAY));
  if (deed.do === 'import') {
    const articles = [importedOf({ url, tags: ['impor'], favourite: true })];
    await importArticles(store, { importId: 'satu', articles }, now);
  }
  return [];
}
