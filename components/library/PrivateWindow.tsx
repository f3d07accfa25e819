import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n';
import { Drop } from '../ui/Drop';

interface Props {
  /** Opens this address in a window that is not private; false where that could not be done. Null where there are no windows (Android). */
  onOpen: (() => Promise<boolean>) | null;
}

/** The library's page in a private window, where it cannot see what was saved: an empty list would look like a loss. */
export function PrivateWindow({ onOpen }: Props) {
  const [failed, setFailed] = useState(false);
  return (
    <main class="story-place">
      <div class="message">
        <Drop size={48} />
        <h1>{t('privateTitle')}</h1>
        <p>{t('privateText')}</p>
        {onOpen ? (
          <div class="message-actions">
            <button
              type="button"
              class="tool primary"
              onClick={() => void onOpen().then((done) => setFailed(!done))}
            >
              {t('privateOpen')}
            </button>
          </div>
        ) : null}
        <p role="status">{failed || !onOpen ? t('privateByHand') : ''}</p>
      </div>
    </main>
  );
}
