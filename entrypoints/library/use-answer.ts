import { useEffect, useState } from 'preact/hooks';
import { reportError } from '../../utils/report-error';
import type { SearchClient } from '../../utils/search/types';

/** What the search worker answers to a question that has no parts, asked again after each change. */
export function useAnswer<Answer>(client: SearchClient, ask: () => Promise<Answer>) {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [failed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    const load = () =>
      void ask().then(
        (found) => {
          setAnswer(found);
          setFailed(false);
        },
        (error: unknown) => {
          reportError('ask the search worker', error);
          setFailed(true);
        },
      );
    load();
    return client.onChange(load);
  }, [client, ask, tries]);
  return { answer, failed, retry: () => setTries(tries + 1) };
}
