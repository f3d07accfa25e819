import { createSearchClient } from '../../utils/search/search-client';
import type { SearchClient } from '../../utils/search/types';

/** Starts this page's search worker. */
export function openSearch(): SearchClient {
  const worker = new Worker(new URL('./search-worker.ts', import.meta.url), {
    type: 'module',
    name: 'search',
  });
  return createSearchClient(worker);
}
