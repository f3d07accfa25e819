import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { FetchState } from '../../components/library/FetchCard';
import type { SavedArticle } from '../../utils/library/types';
import { reportError } from '../../utils/report-error';
import { mayFetch, requestHosts } from './host-permission';

/**
 * Fetches the story of a link that is opened: at once where its host is allowed, else when the reader says so
 * (`request`, to be called in a click). `onFetched` gets the story's id, which may be another.
 */
export function useFetch(link: SavedArticle | null, onFetched: (id: string) => void) {
  const [state, setState] = useState<FetchState>({ step: 'ask' });
  const fetched = useRef(onFetched);
  fetched.current = onFetched;
  const id = link?.id ?? null;
  const url = link?.url ?? '';

  const run = useCallback(async () => {
    if (id === null) return;
    setState({ step: 'fetching' });
    // The engine is a file of its own: most openings of the library fetch nothing.
    const { fetchStory } = await import('./fetch-story');
    const outcome = await fetchStory({ id, url });
    if (outcome.ok) fetched.current(outcome.id);
    else setState({ step: 'failed', why: outcome.why });
  }, [id, url]);

  const failed = useCallback((error: unknown) => {
    reportError('fetch a story', error);
    setState({ step: 'failed', why: 'unreachable' });
  }, []);

  useEffect(() => {
    if (id === null) return;
    mayFetch(url)
      .then((may) => (may ? run() : undefined))
      .catch(failed);
  }, [id, url, run, failed]);

  const request = () => {
    requestHosts([url])
      .then((given) => (given ? run() : setState({ step: 'failed', why: 'denied' })))
      .catch(failed);
  };
  return { state, request };
}
