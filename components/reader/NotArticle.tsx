import type { FailureReason } from '../../utils/extraction/types';
import { t } from '../../utils/i18n';
import { Drop } from '../ui/Drop';

interface Props {
  reason: FailureReason;
  forced: boolean;
  onForce: () => void;
  onClose: () => void;
}

/** "This does not look like a news story", and a way on for who knows better. */
export function NotArticle({ reason, forced, onForce, onClose }: Props) {
  const why = forced ? 'notArticleForced' : reason === 'too-short' ? 'notArticleShort' : 'notArticleWhy';
  return (
    <div class="message">
      <Drop size={40} />
      <h1>{t('notArticleTitle')}</h1>
      <p>{t(why)}</p>
      <div class="message-actions">
        {forced ? null : (
          <button type="button" class="tool primary" onClick={onForce}>
            {t('notArticleForce')}
          </button>
        )}
        <button type="button" class="tool quiet" onClick={onClose}>
          {t('readerClose')}
        </button>
      </div>
    </div>
  );
}
