import { reportError } from '../report-error';
import { answerQuery, type FullAnswer } from './answer-query';
import { CurrentIndex, type Keeper } from './current-index';
import { makeSnippet } from './make-snippet';
import { makeStatistics } from './make-statistics';
import { sumPictures } from '../library/sum-pictures';
import { findPictureUse } from './picture-use';
import { parseQuery } from './parse-query';
import { readSearched } from './read-catalogue';
import { searchedWords } from './search-words';
import type { LibrarySize, PictureUse, SearchAnswer, SearchQuery, Snippet, Statistics } from './types';

/** Answers what is asked of the library, from a catalogue and an index that it keeps up to date. */
export class SearchEngine {
  readonly #keeper: Keeper;
  readonly #current: CurrentIndex;
  /** Settled once there is a catalogue to answer from, or none can be had. */
  #listed: Promise<void>;
  #work: Promise<void>;
  #waiting: Promise<void> | null = null;
  /** The last answer in full, for the next part of it. */
  #last: { key: string; answer: FullAnswer } | null = null;

  constructor(keeper: Keeper) {
    const onChange = () => {
      this.#last = null;
      keeper.onChange();
    };
    this.#keeper = { ...keeper, onChange };
    this.#current = new CurrentIndex(this.#keeper);
    this.#listed = this.#current.load().then(() => this.#current.updateRows());
    this.#work = this.#finish(this.#listed);
  }

  /** Takes in what changed in the library; settled when it is found. One that has not begun yet does for several. */
  refresh(): Promise<void> {
    this.#waiting ??= this.#work.then(() => {
      this.#waiting = null;
      this.#work = this.#finish(this.#current.updateRows());
      return this.#work;
    });
    return this.#waiting;
  }

  async search(query: SearchQuery): Promise<SearchAnswer> {
    await this.#listed;
    const { offset, limit, ...asked } = query;
    const key = JSON.stringify(asked);
    if (this.#last?.key !== key) this.#last = { key, answer: answerQuery(this.#current, query) };
    const { rows, ...answer } = this.#last.answer;
    const part = rows.slice(offset, limit === null ? undefined : offset + limit);
    return { ...answer, ids: part.map(({ id }) => id) };
  }

  async snippets(text: string, ids: string[]): Promise<Snippet[]> {
    const words = searchedWords(parseQuery(text));
    const sources = await readSearched(this.#keeper.store, ids);
    return sources.map((source) => makeSnippet(source, words));
  }

  async statistics(now: Date): Promise<Statistics> {
    await this.#listed;
    return makeStatistics(this.#current.rows.values(), now);
  }

  async size(): Promise<LibrarySize> {
    await this.#listed;
    const { bytes } = await sumPictures(this.#keeper.store);
    return { articles: this.#current.rows.size, pictureBytes: bytes, ...this.#current.index.size() };
  }

  async pictures(): Promise<PictureUse> {
    await this.#listed;
    return findPictureUse(this.#keeper.store, this.#current.rows);
  }

  /** The texts follow the rows; what goes wrong is told, and tried again with the next change. */
  async #finish(rowsRead: Promise<void>): Promise<void> {
    try {
      await rowsRead;
      this.#listed = rowsRead;
      await this.#current.updateIndex();
      this.#keeper.onState({ phase: 'ready' });
    } catch (error) {
      reportError('keep the search index', error);
      this.#keeper.onState({ phase: 'failed' });
    }
  }
}
