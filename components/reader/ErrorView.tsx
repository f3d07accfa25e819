import { t } from '../../utils/i18n';
import { Drop } from '../ui/Drop';

interface Props {
  stale: boolean;
  onRetry: () => void;
  onClose: () => void;
}

/** Something failed that should not have. */
export function ErrorView({ stale, onRetry, onClose }: Props) {
  return (
    <div class="message" role="alert">
      <Drop size={40} />
      <h1>{t('errorTitle')}</h1>
      <p>{t(stale ? 'errorStale' : 'errorBody')}</p>
      <div class="message-actions">
        {stale ? null : (
          <button type="button" class="tool primary" onClick={onRetry}>
            {t('errorRetry')}
          </button>
        )}
        <button type="button" class="tool quiet" onClick={onClose}>
          {t('readerClose')}
        </button>
      </div>
    </div>
  );
}
