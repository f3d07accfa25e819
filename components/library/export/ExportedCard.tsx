import { t } from '../../../utils/i18n';
import { formatSize } from '../format-size';
import { CardTitle } from '../own-page/CardTitle';

interface Props {
  /** Of the file; bytes. */
  name: string;
  size: number;
  /** Records that could not be read and are not in it. */
  damaged: number;
  onSaveAgain: () => void;
  onMore: () => void;
}

/** The file is made and on its way to the reader's downloads. */
export function ExportedCard({ name, size, damaged, onSaveAgain, onMore }: Props) {
  return (
    <section class="import-card" aria-labelledby="exported-title">
      <CardTitle id="exported-title">{t('exportDone')}</CardTitle>
      <div role="status">
        <p>{t('exportSaved', name, formatSize(size))}</p>
        {damaged > 0 ? <p>{t('exportDamaged', damaged)}</p> : null}
      </div>
      <div class="import-actions">
        <button type="button" class="tool primary" onClick={onMore}>
          {t('exportMore')}
        </button>
        <button type="button" class="tool quiet" onClick={onSaveAgain}>
          {t('exportSaveAgain')}
        </button>
      </div>
    </section>
  );
}
