import { useEffect, useState } from 'preact/hooks';
import { t } from '../../utils/i18n';
import { readSnapshot, type Snapshot } from '../../utils/library/snapshot';
import { hasCopies, openCopies } from '../../utils/library/store';
import { sendMessage } from '../../utils/messaging/messenger';
import { reportError } from '../../utils/report-error';

/** The copy of the list from before the last update of its shape, where there is one, and the way back to it. */
export function useSnapshot(say: (text: string) => void) {
  const [snapshot, setSnapshot] = useState<Snapshot | null>(null);
  useEffect(() => {
    const load = async () => ((await hasCopies()) ? readSnapshot(await openCopies(false)) : null);
    load().then(setSnapshot, (error: unknown) => reportError('look for a snapshot', error));
  }, []);
  const restore = () => {
    sendMessage('restoreSnapshot', undefined).then(
      ({ restored }) => say(t('snapshotDone', restored)),
      (error: unknown) => {
        reportError('restore a snapshot', error);
        say(t('libraryWriteFailed'));
      },
    );
  };
  return { snapshot, restore };
}
