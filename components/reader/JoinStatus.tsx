import { t } from '../../utils/i18n';
import type { JoinProgress } from './reader-view';

/** "Memuat halaman 2 dari 4": stays mounted, empty when nothing is under way, so that a screen reader hears it change. */
export function JoinStatus({ progress: { loading, of } }: { progress: JoinProgress }) {
  return (
    <p class="join-status" role="status">
      {loading === null
        ? null
        : of === null
          ? t('joinLoadingMore', String(loading))
          : t('joinLoading', String(loading), String(of))}
    </p>
  );
}
