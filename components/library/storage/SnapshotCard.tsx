import { useState } from 'preact/hooks';
import type { Snapshot } from '../../../utils/library/snapshot';
import { t } from '../../../utils/i18n';
import { Dialog } from '../../ui/Dialog';
import { formatDay } from '../format-time';

interface Props {
  snapshot: Snapshot;
  now: Date;
  onRestore: () => void;
}

/** The copy of the list that was made before an update changed its shape, and the way back to it. */
export function SnapshotCard({ snapshot: { madeAt, articles }, now, onRestore }: Props) {
  const [asking, setAsking] = useState(false);
  const count = articles.toLocaleString(t('uiLanguage'));
  return (
    <section class="storage-kept" aria-labelledby="snapshot-title">
      <h2 id="snapshot-title">{t('snapshotTitle')}</h2>
      <p>{t('snapshotText', formatDay(madeAt, now, t('uiLanguage')), count)}</p>
      <button type="button" class="tool quiet" onClick={() => setAsking(true)}>
        {t('snapshotRestore')}
      </button>
      {asking ? (
        <Dialog title={t('snapshotAskTitle')} onClose={() => setAsking(false)}>
          <p>{t('snapshotAskText')}</p>
          <div class="dialog-actions">
            <button type="button" class="tool quiet" onClick={() => setAsking(false)}>
              {t('importCancel')}
            </button>
            <button
              type="button"
              class="tool primary"
              onClick={() => {
                setAsking(false);
                onRestore();
              }}
            >
              {t('snapshotRestore')}
            </button>
          </div>
        </Dialog>
      ) : null}
    </section>
  );
}
