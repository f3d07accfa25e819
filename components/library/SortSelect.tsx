import { ArrowDownWideNarrow } from 'lucide-preact';
import { t } from '../../utils/i18n';
import type { SortOrder } from '../../utils/search/types';
import { sortName, sortOrders } from './filter-names';

interface Props {
  /** Null: as is usual, the most fitting or the newest first. */
  sort: SortOrder | null;
  searched: boolean;
  onSort: (sort: SortOrder | null) => void;
}

export function SortSelect({ sort, searched, onSort }: Props) {
  const usual: SortOrder = searched ? 'relevance' : 'newest';
  return (
    <label class="sort">
      <ArrowDownWideNarrow size={18} aria-hidden />
      <span class="unseen">{t('sortBy')}</span>
      <select
        value={sort ?? usual}
        onChange={(event) => {
          const chosen = event.currentTarget.value as SortOrder;
          onSort(chosen === usual ? null : chosen);
        }}
      >
        {sortOrders(searched).map((order) => (
          <option key={order} value={order}>
            {sortName(order)}
          </option>
        ))}
      </select>
    </label>
  );
}
