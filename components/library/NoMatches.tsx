import { t } from '../../utils/i18n';
import { Drop } from '../ui/Drop';
import { listHref, shelfAddress, type ListAddress } from './library-address';

interface Props {
  list: ListAddress;
  /** How many there would be on all shelves together. */
  elsewhere: number;
}

/** Nothing fits what was searched for or chosen. */
export function NoMatches({ list, elsewhere }: Props) {
  return (
    <div class="message">
      <Drop size={48} />
      <h2>{t('libraryNoMatchTitle')}</h2>
      <p>{t('libraryNoMatchText')}</p>
      <div class="message-actions">
        {elsewhere > 0 && list.shelf !== 'all' ? (
          <a class="tool primary" href={listHref({ ...list, shelf: 'all' })}>
            {t('libraryNoMatchElsewhere', elsewhere)}
          </a>
        ) : null}
        <a class="tool quiet" href={listHref(shelfAddress(list.shelf))}>
          {t('filterClear')}
        </a>
      </div>
    </div>
  );
}
