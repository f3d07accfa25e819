import type { Store } from '../library/store';
import { readSummary } from '../library/summary';
import { reportError } from '../report-error';
import { buildSegment } from './build-segment';
import type { CatalogueRow } from './catalogue-row';
import type { IndexDatabase, IndexState } from './index-database';
import { changesSince, lastSequence, libraryId } from './library-changes';
import { openSegment } from './open-segment';
import { provisionalSegment } from './provisional-segment';
import { readAllCatalogue, readCatalogue, readSearched } from './read-catalogue';
import { SearchIndex } from './search-index';
import type { SearchState } from './types';

/** Texts read and indexed together. */
const AT_ONCE = 250;
/** Headlines indexed together, before any text. */
const HEADLINES_AT_ONCE = 5000;
/** Behind by more writes than this (an import has about five an article), reading the list anew is faster. */
const FAR_BEHIND = 5000;

export interface Keeper {
  store: Store;
  /** Where to keep the index; null: in memory only. */
  database: IndexDatabase | null;
  onState: (state: SearchState) => void;
  /** The rows or what is found changed. */
  onChange: () => void;
}

/**
 * Catalogue and index of the library, brought up to date by `updateRows` and then `updateIndex`. Both are derived: the catalogue is as far as the
 * number of the last write it knows, and the index lacks what the catalogue has and it has not. So whatever is lost,
 * broken or interrupted is found out and made again, and nothing else.
 */
export class CurrentIndex {
  readonly rows = new Map<string, CatalogueRow>();
  readonly index = new SearchIndex(this.rows);
  readonly #keeper: Keeper;
  #state: IndexState | null = null;

  constructor(keeper: Keeper) {
    this.#keeper = keeper;
  }

  /** Takes what is stored; the updates do the rest. */
  async load(): Promise<void> {
    const stored = await this.#kept('load the index', (database) => database.load());
    if (!stored) return;
    if (stored.catalogue?.state.library === (await libraryId(this.#keeper.store))) {
      this.#state = stored.catalogue.state;
      for (const row of stored.catalogue.rows) this.rows.set(row.id, row);
    }
    for (const { key, segment } of stored.segments) this.index.add(openSegment(segment, { key }));
  }

  /** Takes in which articles came, changed or went since. */
  async updateRows(): Promise<void> {
    const last = await lastSequence(this.#keeper.store);
    let state = this.#state;
    const behind = state ? last - state.sequence : Infinity;
    // Fewer writes than we know of: what we know is of another library.
    if (!state || behind < 0 || behind > FAR_BEHIND) return this.#readAllRows(last);
    while (state.sequence < last) state = await this.#takeChanges(state);
  }

  async #takeChanges(since: IndexState): Promise<IndexState> {
    const { store, onChange } = this.#keeper;
    const { ids, sequence } = await changesSince(store, since.sequence);
    const found = await readCatalogue(store, ids);
    const rows = found.filter((row) => row !== null);
    const gone = ids.filter((_id, at) => found[at] === null);
    this.#take(rows);
    this.#drop(gone);
    const state = { ...since, sequence, articles: this.rows.size };
    this.#state = state;
    await this.#kept('store the catalogue', (database) => database.saveRows(rows, gone, state));
    if (ids.length > 0) onChange();
    return state;
  }

  async #readAllRows(sequence: number): Promise<void> {
    const { store, onState, onChange } = this.#keeper;
    const gone = new Set(this.rows.keys());
    const total = (await readSummary(store))?.all.count ?? 0;
    let done = 0;
    for await (const rows of readAllCatalogue(store)) {
      this.#take(rows);
      for (const { id } of rows) gone.delete(id);
      done += rows.length;
      if (!this.#state) onState({ phase: 'catalogue', done, total: Math.max(done, total) });
    }
    this.#drop([...gone]);
    const state = { library: await libraryId(store), sequence, articles: this.rows.size };
    this.#state = state;
    await this.#kept('store the catalogue', (database) =>
      database.replaceRows([...this.rows.values()], state),
    );
    onChange();
  }

  #take(rows: CatalogueRow[]): void {
    for (const row of rows) {
      this.rows.set(row.id, row);
      this.index.update(row.id);
    }
  }

  #drop(ids: string[]): void {
    for (const id of ids) {
      this.rows.delete(id);
      this.index.update(id);
    }
  }

  /** Reads the texts that are not in the index, or not as they are now. */
  async updateIndex(): Promise<void> {
    const { store, onState, onChange } = this.#keeper;
    const missing = this.index.missing();
    if (missing.length > AT_ONCE) await this.#indexHeadlines(missing);
    for (let done = 0; done < missing.length; done += AT_ONCE) {
      if (missing.length > AT_ONCE) onState({ phase: 'index', done, total: missing.length });
      const segment = buildSegment(await readSearched(store, missing.slice(done, done + AT_ONCE)));
      const key = await this.#kept('store the index', (database) => database.replaceSegments([], segment));
      this.index.add(openSegment(segment, { key }));
      await this.#merge();
    }
    this.index.dropProvisional();
    if (missing.length > 0) onChange();
  }

  async #indexHeadlines(ids: string[]): Promise<void> {
    this.#keeper.onState({ phase: 'index', done: 0, total: ids.length });
    for (let at = 0; at < ids.length; at += HEADLINES_AT_ONCE) {
      const rows = ids.slice(at, at + HEADLINES_AT_ONCE).flatMap((id) => this.rows.get(id) ?? []);
      this.index.add(provisionalSegment(rows));
      await Promise.resolve();
    }
  }

  async #merge(): Promise<void> {
    for (;;) {
      const segments = this.index.worthMerging();
      if (!segments) return;
      const merged = this.index.merged(segments);
      const keys = segments.flatMap(({ key }) => key ?? []);
      const key = await this.#kept('store the index', (database) => database.replaceSegments(keys, merged));
      this.index.replace(segments, merged, key);
    }
  }

  /** What cannot be kept (no room, a closed database) is in memory all the same and made again next time. */
  async #kept<Value>(what: string, use: (database: IndexDatabase) => Promise<Value>): Promise<Value | null> {
    const { database } = this.#keeper;
    if (!database) return null;
    try {
      return await use(database);
    } catch (error) {
      reportError(what, error);
      return null;
    }
  }
}
