import { X } from 'lucide-preact';
import { t } from '../../utils/i18n';
import type { Chip } from './filter-chips';
import { listHref, shelfAddress } from './library-address';
import type { ListAddress } from './library-address';

/** What narrows the list: each a link to the list without it. */
export function FilterChips({ chips, list }: { chips: Chip[]; list: ListAddress }) {
  if (chips.length === 0) return null;
  return (
    <ul class="chips" aria-label={t('filterActive')}>
      {chips.map(({ label, without }) => (
        <li key={label}>
          <a class="chip" href={listHref(without)} aria-label={t('filterRemove', label)}>
            {label}
            <X size={14} aria-hidden />
          </a>
        </li>
      ))}
      {chips.length > 1 ? (
        <li>
          <a class="link" href={listHref({ ...shelfAddress(list.shelf), sort: list.sort })}>
            {t('filterClear')}
          </a>
        </li>
      ) : null}
    </ul>
  );
}
