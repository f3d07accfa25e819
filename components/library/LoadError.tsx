import { t } from '../../utils/i18n';
import { Drop } from '../ui/Drop';

/** The store could not be opened. */
export function LoadError({ onRetry }: { onRetry: () => void }) {
  return (
    <div class="message" role="alert">
      <Drop size={40} />
      <h2>{t('libraryErrorTitle')}</h2>
      <p>{t('libraryErrorText')}</p>
      <div class="message-actions">
        <button type="button" class="tool primary" onClick={onRetry}>
          {t('errorRetry')}
        </button>
      </div>
    </div>
  );
}
