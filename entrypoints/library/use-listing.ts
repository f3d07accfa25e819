import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { isNarrowed, type ListAddress } from '../../components/library/library-address';
import { onLibraryChange } from '../../utils/library/change-signal';
import { listArticles, type ListedArticle } from '../../utils/library/list-articles';
import { openStore } from '../../utils/library/store';
import { reportError } from '../../utils/report-error';
import type { SearchAnswer, SearchClient } from '../../utils/search/types';

/** Rows on the first page, which comes straight from the store while the worker is still reading. */
const PAGE = 50;

export interface Listing {
  state: 'loading' | 'ready' | 'error';
  /** The list that `ids` are of: the one before, until something is known of the one asked for. */
  list: ListAddress;
  /** All of the list in order; while only its beginning is known, that. */
  ids: string[];
  /** Rows that were read on the way. */
  rows: ListedArticle[];
  /** Where the store's next page starts; null: all are known. */
  after: string | null;
  answer: SearchAnswer | null;
}

/**
 * What stands in a list. A shelf as it is shows its first page straight from the store; the search worker knows the
 * order of all, and what is searched for. Where the worker fails, the shelf is read on page by page (`more`).
 */
export function useListing(client: SearchClient, list: ListAddress) {
  const [shown, setShown] = useState<Listing>(() => nothingOf(list));
  const latest = useRef(shown);
  latest.current = shown;
  const round = useRef(0);

  const load = useCallback(async () => {
    const mine = ++round.current;
    const isNewest = () => mine === round.current;
    let answered = false;
    let failed = false;
    const asked = ask(client, list).then((answer) => {
      answered = true;
      // The worker may be able to read what this page is not: then there would be places and never a row.
      if (isNewest() && !failed)
        setShown({ state: 'ready', list, ids: answer.ids, rows: [], after: null, answer });
    });
    const before = latest.current;
    const isKnown = before.list === list && before.answer !== null;
    try {
      if (!isKnown && isPlain(list)) {
        const first = await firstRows(list, before.list === list ? before.ids.length : 0);
        if (isNewest() && !answered) setShown({ ...first, answer: null });
        await asked.catch((error: unknown) => reportError('ask the search worker', error));
      } else await asked;
    } catch (error) {
      failed = true;
      reportError('open the library', error);
      if (isNewest()) setShown({ ...nothingOf(list), state: 'error' });
    }
  }, [client, list]);

  useEffect(() => {
    void load();
    const stops = [
      client.onChange(() => void load()),
      onLibraryChange(() => latest.current.answer === null && void load()),
    ];
    return () => stops.forEach((stop) => stop());
  }, [load, client]);

  const more = useCallback(async () => {
    const { after, ids } = latest.current;
    if (after === null) return;
    const { rows, next } = await listArticles(openStore(), { shelf: list.shelf, limit: PAGE, after });
    setShown((now) =>
      now.after === after && now.ids === ids
        ? { ...now, ids: [...ids, ...rows.map(({ id }) => id)], rows, after: next }
        : now,
    );
  }, [list]);

  return { listing: shown, more: () => void more() };
}

function ask(client: SearchClient, { text, shelf, filters, sort }: ListAddress): Promise<SearchAnswer> {
  const usual = text.trim() ? 'relevance' : 'newest';
  return client.search({ text, shelf, filters, sort: sort ?? usual, offset: 0, limit: null });
}

/** The store's own order, nothing left out. */
export function isPlain(list: ListAddress): boolean {
  return !isNarrowed(list) && (list.sort ?? 'newest') === 'newest';
}

async function firstRows(list: ListAddress, atLeast: number): Promise<Omit<Listing, 'answer'>> {
  const limit = Math.max(PAGE, atLeast);
  const { rows, next } = await listArticles(openStore(), { shelf: list.shelf, limit });
  return { state: 'ready', list, ids: rows.map(({ id }) => id), rows, after: next };
}

const nothingOf = (list: ListAddress): Listing => ({
  state: 'loading',
  list,
  ids: [],
  rows: [],
  after: null,
  answer: null,
});
