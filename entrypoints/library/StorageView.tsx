import { useEffect } from 'preact/hooks';
import { LoadError } from '../../components/library/LoadError';
import { OwnPage } from '../../components/library/own-page/OwnPage';
import { SnapshotCard } from '../../components/library/storage/SnapshotCard';
import { StorageTable } from '../../components/library/storage/StorageTable';
import { t } from '../../utils/i18n';
import type { SearchClient } from '../../utils/search/types';
import { StoragePictures } from './StoragePictures';
import { useAnswer } from './use-answer';
import { useSnapshot } from './use-snapshot';
import { useStorage } from './use-storage';

interface Props {
  client: SearchClient;
  say: (text: string) => void;
  sayWithUndo: (text: string, undo: () => void) => void;
}

/** How much room the library takes on this device. */
export function StorageView({ client, say, sayWithUndo }: Props) {
  const { answer, failed, retry } = useAnswer(client, client.size);
  const storage = useStorage();
  const { snapshot, restore } = useSnapshot(say);
  useEffect(() => {
    document.title = `${t('storageTitle')} · Bening`;
  }, []);
  return (
    <OwnPage title={t('storageTitle')} intro={t('storageIntro')}>
      {failed ? (
        <LoadError onRetry={retry} />
      ) : answer && storage ? (
        <StorageTable size={answer} storage={storage}>
          <StoragePictures client={client} say={say} sayWithUndo={sayWithUndo} />
        </StorageTable>
      ) : null}
      {snapshot ? <SnapshotCard snapshot={snapshot} now={new Date()} onRestore={restore} /> : null}
    </OwnPage>
  );
}
