import type { SearchEngine } from './search-engine';
import type { SearchClient, SearchState } from './types';

/** What the page may ask of the worker. */
export type Question = Pick<SearchClient, 'search' | 'snippets' | 'statistics' | 'size' | 'pictures'>;

export interface Ask {
  number: number;
  method: keyof Question;
  args: unknown[];
}

export type Told =
  | { number: number; ok: true; value: unknown }
  | { number: number; ok: false; error: string }
  | { state: SearchState }
  | { changed: true };

/** Answers what the page asks. `engine`: a promise, since questions may come before it is there. */
export async function answerAsk(engine: Promise<SearchEngine>, { number, method, args }: Ask): Promise<Told> {
  try {
    const questions = questionsTo(await engine);
    const ask = questions[method] as (...args: unknown[]) => Promise<unknown>;
    return { number, ok: true, value: await ask(...args) };
  } catch (error) {
    return { number, ok: false, error: String(error) };
  }
}

function questionsTo(engine: SearchEngine): Question {
  return {
    search: (query) => engine.search(query),
    snippets: (text, ids) => engine.snippets(text, ids),
    statistics: () => engine.statistics(new Date()),
    size: () => engine.size(),
    pictures: () => engine.pictures(),
  };
}
