import { useCallback, useEffect, useState } from 'preact/hooks';
import { articleAddress } from '../../utils/library/article-address';
import { readPlace } from '../../utils/library/place';
import type { ReadingPlace } from '../../utils/library/place-types';
import { openStore } from '../../utils/library/store';
import type { SavedArticle } from '../../utils/library/types';
import { sendMessage } from '../../utils/messaging/messenger';
import { reportError } from '../../utils/report-error';

/** Where the reader was in a saved story, as it stood when it was opened, and how to keep where they are. */
export function usePlace(article: SavedArticle | null) {
  const [place, setPlace] = useState<ReadingPlace | null>(null);
  const id = article?.id;
  useEffect(() => {
    setPlace(null);
    if (!id) return;
    let current = true;
    readPlace(openStore(), id).then(
      (found) => current && setPlace(found),
      (error: unknown) => reportError('find the place', error),
    );
    return () => void (current = false);
  }, [id]);
  const address = article && articleAddress(article);
  const keep = useCallback(
    (where: ReadingPlace | null) => {
      if (!address) return;
      sendMessage('setPlace', { url: address, place: where }).catch((error: unknown) =>
        reportError('keep the place', error),
      );
    },
    [address],
  );
  return { place, keep };
}
