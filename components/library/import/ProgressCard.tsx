import { t, type MessageKey } from '../../../utils/i18n';
import { count } from './import-names';

interface Props {
  title: MessageKey;
  done: number;
  /** Null while nobody knows. */
  total: number | null;
  /** Absent where it cannot be stopped. */
  onStop?: () => void;
}

export function ProgressCard({ title, done, total, onStop }: Props) {
  return (
    <section class="import-card" aria-labelledby="progress-title">
      <h2 id="progress-title">{t(title)}</h2>
      <progress
        aria-labelledby="progress-title"
        {...(total === null ? {} : { value: done, max: Math.max(1, total) })}
      />
      <p role="status">{total === null ? '' : t('importProgress', count(done), count(total))}</p>
      {onStop ? (
        <div class="import-actions">
          <button type="button" class="tool quiet" onClick={onStop}>
            {t('importStop')}
          </button>
        </div>
      ) : null}
    </section>
  );
}
