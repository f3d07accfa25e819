import { t, type MessageKey } from '../../utils/i18n';
import type { Shelf } from '../../utils/search/types';
import { Drop } from '../ui/Drop';

const EMPTY: Record<Shelf, [MessageKey, MessageKey]> = {
  unread: ['libraryAllReadTitle', 'libraryAllReadText'],
  archive: ['libraryNoneReadTitle', 'libraryNoneReadText'],
  favourites: ['libraryNoFavouritesTitle', 'libraryNoFavouritesText'],
  all: ['libraryEmptyTitle', 'libraryEmptyHow'],
};

interface Props {
  shelf: Shelf;
  /** Something stands on another shelf. */
  savedAny: boolean;
  onAdd: () => void;
}

/** Nothing on this shelf. Where nothing was saved at all, it says how to. */
export function EmptyShelf({ shelf, savedAny, onAdd }: Props) {
  const [title, text] = EMPTY[savedAny ? shelf : 'all'];
  return (
    <div class="message">
      <Drop size={48} />
      <h2>{t(title)}</h2>
      <p>{t(text)}</p>
      {savedAny ? null : (
        <>
          <p>{t('libraryEmptyMenu')}</p>
          <div class="message-actions">
            <button type="button" class="tool quiet" onClick={onAdd}>
              {t('addTitle')}
            </button>
            <a class="tool quiet" href="#/impor">
              {t('importFromElsewhere')}
            </a>
          </div>
        </>
      )}
    </div>
  );
}
