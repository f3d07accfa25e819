import type { BackupManifest } from '../../../utils/exchange/backup/backup-format';
import { t } from '../../../utils/i18n';
import { formatDay } from '../format-time';
import { CardTitle } from '../own-page/CardTitle';
import { count } from './import-names';

interface Props {
  manifest: BackupManifest;
  now: Date;
  onRestore: () => void;
  onCancel: () => void;
}

/** A backup of ours, looked through: from when it is, how much is in it, and what restoring it does. */
export function BackupCard({ manifest, now, onRestore, onCancel }: Props) {
  const { counts, exportedAt } = manifest;
  return (
    <section class="import-card" aria-labelledby="backup-title">
      <CardTitle id="backup-title">{t('importFromBening')}</CardTitle>
      <p>{t('importBackupFrom', formatDay(exportedAt, now, t('uiLanguage')), count(counts.articles))}</p>
      <p class="intro">{t('importBackupMeans')}</p>
      <div class="import-actions">
        <button type="button" class="tool primary" onClick={onRestore}>
          {t('importRestore')}
        </button>
        <button type="button" class="tool quiet" onClick={onCancel}>
          {t('importCancel')}
        </button>
      </div>
    </section>
  );
}
