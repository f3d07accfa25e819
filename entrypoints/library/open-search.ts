import { createSearchClient } from '../../utils/search/search-client';
import type { SearchClient } from '../../utils/search/types';

/** This page's way to its search worker. */
export function openSearch(): SearchClient {
  return createSearchClient(
    () => new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module', name: 'search' }),
  );
}
