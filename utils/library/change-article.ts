import { editInParts } from './edit-articles';
import { stateOf } from './record-schema';
import type { Store } from './store';
import { normaliseTags } from './tags';
import type { ArticleState, StatesBefore } from './types';
import { upgradeArticle } from './upgrade-article';

/**
 * Changes of what a reader made of articles, for any number at once. Each answers what the changed ones were before;
 * given to `putBack` that undoes it. Ids that are not there are passed over; corrupt records are changed as others.
 */

/** Marks articles read at `now`, or unread. */
export function setRead(store: Store, ids: string[], read: boolean, now: Date): Promise<StatesBefore> {
  return changeStates(store, ids, () => ({ readAt: read ? now.toISOString() : null }));
}

export function setFavourite(store: Store, ids: string[], favourite: boolean): Promise<StatesBefore> {
  return changeStates(store, ids, () => ({ favourite }));
}

/** Takes tags off and puts tags on; each as the reader typed it. */
export function setTags(
  store: Store,
  ids: string[],
  { add, remove }: { add: string[]; remove: string[] },
): Promise<StatesBefore> {
  const off = normaliseTags(remove);
  return changeStates(store, ids, (_id, { tags }) => ({
    tags: normaliseTags([...tags.filter((tag) => !off.includes(tag)), ...add]),
  }));
}

/** Deletes articles so that it can be undone until they are purged. */
export function setDeleted(store: Store, ids: string[], deleted: boolean, now: Date): Promise<StatesBefore> {
  return changeStates(store, ids, () => ({ deletedAt: deleted ? now.toISOString() : null }));
}

/** Undoes a change: what it answered goes back to where it was. Answers what undoes that. */
export function putBack(store: Store, states: StatesBefore): Promise<StatesBefore> {
  const byId = new Map(states.map(({ id, ...state }) => [id, state]));
  return changeStates(store, [...byId.keys()], (id) => byId.get(id) ?? {});
}

async function changeStates(
  store: Store,
  ids: string[],
  change: (id: string, state: ArticleState) => Partial<ArticleState>,
): Promise<StatesBefore> {
  const before = new Map<string, Partial<ArticleState>>();
  const changed = await editInParts(store, ids, [], (id, { article }) => {
    if (!article) return null;
    const state = stateOf(article);
    const fields = change(id, state);
    before.set(id, pick(state, Object.keys(fields) as (keyof ArticleState)[]));
    return { article: { ...upgradeArticle(article), ...fields } };
  });
  return changed.map((id) => ({ id, ...before.get(id) }));
}

function pick(state: ArticleState, names: (keyof ArticleState)[]): Partial<ArticleState> {
  return Object.fromEntries(names.map((name) => [name, state[name]]));
}
