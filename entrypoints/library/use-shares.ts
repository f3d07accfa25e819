import { useEffect, useState } from 'preact/hooks';
import { readShares } from '../../utils/library/read-shares';
import { openStore } from '../../utils/library/store';
import { reportError } from '../../utils/report-error';

/** How far the drawn stories were read. Read as they are drawn: nobody reads on in a story while its row is in sight. */
export function useShares(drawn: string[]): ReadonlyMap<string, number> {
  const [shares, setShares] = useState<ReadonlyMap<string, number>>(new Map());
  const wanted = drawn.join(' ');
  useEffect(() => {
    let current = true;
    readShares(openStore(), wanted.split(' ').filter(Boolean)).then(
      (found) => current && setShares(found),
      (error: unknown) => reportError('read places', error),
    );
    return () => {
      current = false;
    };
  }, [wanted]);
  return shares;
}
