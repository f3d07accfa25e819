import { useEffect, useState } from 'preact/hooks';
import { onPicturesChange } from '../../utils/library/change-signal';
import { listKept, readPictures } from '../../utils/library/read-pictures';
import { openStore } from '../../utils/library/store';
import { reportError } from '../../utils/report-error';
import { createStoredPictures } from './stored-pictures';

const NONE: ReadonlyMap<string, string> = new Map();

/** Where the stored pictures of a story can be shown from, by the address it shows them from; null until they are read. */
export function useStoredPictures(id: string): ReadonlyMap<string, string> | null {
  const [urls, setUrls] = useState<ReadonlyMap<string, string> | null>(null);
  useEffect(() => {
    let current = true;
    let last: Promise<void> = Promise.resolve();
    const store = openStore();
    const pictures = createStoredPictures({
      create: (picture) => URL.createObjectURL(picture),
      revoke: (url) => URL.revokeObjectURL(url),
    });
    const load = async () => {
      try {
        const found = await pictures.update(await listKept(store, id), (missing) =>
          readPictures(store, missing),
        );
        if (current) setUrls(found);
      } catch (error) {
        reportError('read stored pictures', error);
        if (current) setUrls((before) => before ?? NONE);
      }
    };
    const loadInTurn = () => void (last = last.then(load));
    setUrls(null);
    loadInTurn();
    const stop = onPicturesChange((ids) => {
      if (ids === null || ids.includes(id)) loadInTurn();
    });
    return () => {
      current = false;
      stop();
      pictures.close();
    };
  }, [id]);
  return urls;
}
