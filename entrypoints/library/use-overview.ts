import { useEffect, useState } from 'preact/hooks';
import { NO_FILTERS } from '../../components/library/library-address';
import { onLibraryChange } from '../../utils/library/change-signal';
import { openStore } from '../../utils/library/store';
import { readSummary, type LibrarySummary } from '../../utils/library/summary';
import { sendMessage } from '../../utils/messaging/messenger';
import { reportError } from '../../utils/report-error';
import type { FacetCount, SearchClient, SearchState } from '../../utils/search/types';

/** The whole library, whatever list is shown. */
export interface Overview {
  /** Null until counted. */
  counts: LibrarySummary | null;
  /** Most used first. */
  tags: FacetCount[];
  search: SearchState;
}

const NOT_YET: Overview = { counts: null, tags: [], search: { phase: 'catalogue', done: 0, total: 0 } };

/** How much is on each shelf and under each tag, and how far the search has come; kept up to date. */
export function useOverview(client: SearchClient): Overview {
  const [overview, setOverview] = useState(NOT_YET);
  useEffect(() => {
    const note = (change: Partial<Overview>) => setOverview((before) => ({ ...before, ...change }));
    const failed = (error: unknown) => reportError('count the library', error);
    const count = async () =>
      note({ counts: (await readSummary(openStore())) ?? (await sendMessage('countLibrary', undefined)) });
    const tags = async () => {
      const all = {
        text: '',
        shelf: 'all',
        filters: NO_FILTERS,
        sort: 'newest',
        offset: 0,
        limit: 0,
      } as const;
      note({ tags: (await client.search(all)).facets.tags });
    };
    count().catch(failed);
    tags().catch(failed);
    const stops = [
      onLibraryChange(() => void count().catch(failed)),
      client.onChange(() => void tags().catch(failed)),
      client.onState((search) => note({ search })),
    ];
    return () => stops.forEach((stop) => stop());
  }, [client]);
  return overview;
}
