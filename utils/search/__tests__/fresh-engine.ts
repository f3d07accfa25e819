import { saveArticle } from '../../library/save-article';
import type { Store } from '../../library/store';
import type { ArticleDraft } from '../../library/types';
import { at, draftOf, freshStore } from '../../library/__tests__/fresh-store';
import { IndexDatabase } from '../index-database';
import { SearchEngine } from '../search-engine';
import type { SearchQuery, SearchState } from '../types';

export interface Bench {
  store: Store;
  /** Name of the index's database. */
  name: string;
  engine: SearchEngine;
  states: SearchState[];
  changes: () => number;
}

let databases = 0;

/** An engine on a library and an index database in memory: new ones, or those given, as after a restart. */
export async function freshEngine({
  store = freshStore(),
  name = `index-${++databases}`,
  writes = true,
}: { store?: Store; name?: string; writes?: boolean } = {}): Promise<Bench> {
  const states: SearchState[] = [];
  let changes = 0;
  const engine = new SearchEngine({
    store,
    database: await IndexDatabase.open(name, { writes }),
    onState: (state) => states.push(state),
    onChange: () => (changes += 1),
  });
  return { store, name, engine, states, changes: () => changes };
}

let stories = 0;

/** Saves a story under an address of its own, a second after the one before; answers its id. */
export async function save(store: Store, changes: Partial<ArticleDraft>): Promise<string> {
  const url = changes.url ?? `https://koran.example/berita/${++stories}`;
  const outcome = await saveArticle(store, draftOf({ url, canonicalUrl: url, ...changes }), at(++stories));
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.id;
}

export function queryOf(text: string, changes: Partial<SearchQuery> = {}): SearchQuery {
  return {
    text,
    shelf: 'all',
    filters: { tags: [], sites: [], lengths: [], from: null, to: null },
    sort: 'relevance',
    offset: 0,
    limit: null,
    ...changes,
  };
}

/** The headlines a query finds, in order. */
export async function titlesOf(engine: SearchEngine, text: string, changes: Partial<SearchQuery> = {}) {
  const { ids } = await engine.search(queryOf(text, changes));
  const snippets = await engine.snippets(text, ids);
  return snippets.map(({ title }) => title.map((part) => part.text).join(''));
}
