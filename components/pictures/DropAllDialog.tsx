import { t } from '../../utils/i18n';
import { formatSize } from '../library/format-size';
import { Dialog } from '../ui/Dialog';

interface Props {
  pictures: number;
  bytes: number;
  onDrop: () => void;
  onClose: () => void;
}

/** Before all pictures are removed: how many they are, and what stays. */
export function DropAllDialog({ pictures, bytes, onDrop, onClose }: Props) {
  const count = pictures.toLocaleString(t('uiLanguage'));
  return (
    <Dialog title={t('picturesDropAllTitle')} onClose={onClose}>
      <p>{t('picturesDropAllText', count, formatSize(bytes))}</p>
      <div class="dialog-actions">
        <button type="button" class="tool quiet" onClick={onClose}>
          {t('importCancel')}
        </button>
        <button type="button" class="tool primary" onClick={onDrop}>
          {t('picturesDropAllYes')}
        </button>
      </div>
    </Dialog>
  );
}
