import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { onLibraryChange } from '../../utils/library/change-signal';
import { listArticles, type ListedArticle } from '../../utils/library/list-articles';
import { openStore } from '../../utils/library/store';
import { readSummary, type LibrarySummary } from '../../utils/library/summary';
import type { Shelf } from '../../utils/library/types';
import { sendMessage } from '../../utils/messaging/messenger';
import { reportError } from '../../utils/report-error';

const PAGE = 50;

export interface ShelfState {
  state: 'loading' | 'ready' | 'error';
  rows: ListedArticle[];
  hasMore: boolean;
  summary: LibrarySummary | null;
}

const LOADING: ShelfState = { state: 'loading', rows: [], hasMore: false, summary: null };

/** What stands on a shelf, read from the store here and now, and again whenever the background changed something. */
export function useShelf(shelf: Shelf): ShelfState & { more: () => void; retry: () => void } {
  const [shown, setShown] = useState<ShelfState>(LOADING);
  const limit = useRef(PAGE);
  const round = useRef(0);

  const load = useCallback(async () => {
    const mine = ++round.current;
    const isNewest = () => mine === round.current;
    try {
      const { rows, next } = await listArticles(openStore(), { shelf, limit: limit.current });
      if (!isNewest()) return;
      setShown((before) => ({ ...before, state: 'ready', rows, hasMore: next !== null }));
      const summary = (await readSummary(openStore())) ?? (await sendMessage('countLibrary'));
      if (isNewest()) setShown((before) => ({ ...before, summary }));
    } catch (error) {
      reportError('open the library', error);
      if (isNewest()) setShown({ ...LOADING, state: 'error' });
    }
  }, [shelf]);

  useEffect(() => {
    limit.current = PAGE;
    setShown(({ summary }) => ({ ...LOADING, summary }));
    void load();
    return onLibraryChange(() => void load());
  }, [load]);

  const more = useCallback(() => {
    limit.current += PAGE;
    void load();
  }, [load]);

  return { ...shown, more, retry: () => void load() };
}
