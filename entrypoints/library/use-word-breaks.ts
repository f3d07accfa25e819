import { useEffect, useState } from 'preact/hooks';
import type { WordBreaks } from '../../components/reader/word-breaks';
import { reportError } from '../../utils/report-error';

/** What breaks words, loaded when the reader first wants it; null while words stay whole. */
export function useWordBreaks(wanted: boolean): WordBreaks | null {
  const [loaded, setLoaded] = useState<WordBreaks | null>(null);
  useEffect(() => {
    if (!wanted || loaded) return;
    import('../../utils/hyphenation/break-words').then(
      ({ breakWords, joinWords }) => setLoaded({ add: breakWords, remove: joinWords }),
      (error: unknown) => reportError('bring word breaks', error),
    );
  }, [wanted, loaded]);
  return wanted ? loaded : null;
}
