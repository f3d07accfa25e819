import { t } from '../../utils/i18n';
import { Drop } from '../ui/Drop';
import type { Shelf } from './library-view';

/** Nothing on this shelf. Where nothing was saved at all, it says how to. */
export function EmptyShelf({ shelf, savedAny }: { shelf: Shelf; savedAny: boolean }) {
  return (
    <div class="message">
      <Drop size={48} />
      {!savedAny ? (
        <>
          <h2>{t('libraryEmptyTitle')}</h2>
          <p>{t('libraryEmptyHow')}</p>
          <p>{t('libraryEmptyMenu')}</p>
        </>
      ) : shelf === 'read' ? (
        <>
          <h2>{t('libraryNoneReadTitle')}</h2>
          <p>{t('libraryNoneReadText')}</p>
        </>
      ) : (
        <>
          <h2>{t('libraryAllReadTitle')}</h2>
          <p>{t('libraryAllReadText')}</p>
        </>
      )}
    </div>
  );
}
