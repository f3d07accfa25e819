import { t } from '../../utils/i18n';

/** The shape of a story to come. */
export function Loading() {
  return (
    <div class="article loading" role="status" aria-label={t('readerLoading')}>
      {[18, 92, 70, 40, 0, 98, 95, 97, 60].map((width, line) => (
        <i key={line} style={{ width: `${width}%` }} />
      ))}
    </div>
  );
}
