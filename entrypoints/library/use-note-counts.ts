import { useEffect, useState } from 'preact/hooks';
import { onLibraryChange } from '../../utils/library/change-signal';
import { countNotes } from '../../utils/library/notes';
import { openStore } from '../../utils/library/store';
import { reportError } from '../../utils/report-error';

/** How many highlights the drawn stories have; counted as they are drawn, and again when one of them changes. */
export function useNoteCounts(drawn: string[]): ReadonlyMap<string, number> {
  const [counts, setCounts] = useState<ReadonlyMap<string, number>>(new Map());
  const wanted = drawn.join(' ');
  useEffect(() => {
    const ids = wanted.split(' ').filter(Boolean);
    let current = true;
    const count = () =>
      countNotes(openStore(), ids).then(
        (found) => current && setCounts(found),
        (error: unknown) => reportError('count highlights', error),
      );
    void count();
    const stop = onLibraryChange((changed) => {
      if (changed === null || changed.some((id) => ids.includes(id))) void count();
    });
    return () => {
      current = false;
      stop();
    };
  }, [wanted]);
  return counts;
}
