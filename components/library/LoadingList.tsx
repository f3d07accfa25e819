import { t } from '../../utils/i18n';
import { SkeletonRow } from './SkeletonRow';

/** Rows to come. They fade in late: mostly the real ones are faster. */
export function LoadingList() {
  return (
    <div class="rows loading-list" role="status" aria-label={t('libraryLoading')}>
      {[0, 1, 2, 3, 4].map((at) => (
        <div key={at} class="row">
          <SkeletonRow />
        </div>
      ))}
    </div>
  );
}
