import { useEffect, useState } from 'preact/hooks';
import { onPicturesChange } from '../../utils/library/change-signal';
import { reportError } from '../../utils/report-error';
import type { SearchClient } from '../../utils/search/types';

/**
 * What the search worker answers to a question that has no parts, asked again after each change; after many changes at
 * once, once.
 */
export function useAnswer<Answer>(client: SearchClient, ask: () => Promise<Answer>) {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [failed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let asking = false;
    let changed = false;
    const load = async () => {
      changed = true;
      if (asking) return;
      asking = true;
      while (changed) {
        changed = false;
        try {
          setAnswer(await ask());
          setFailed(false);
        } catch (error) {
          reportError('ask the search worker', error);
          setFailed(true);
        }
      }
      asking = false;
    };
    const again = () => void load();
    again();
    const stops = [client.onChange(again), onPicturesChange(again)];
    return () => stops.forEach((stop) => stop());
  }, [client, ask, tries]);
  return { answer, failed, retry: () => setTries(tries + 1) };
}
