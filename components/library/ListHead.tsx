import { SlidersHorizontal } from 'lucide-preact';
import { t } from '../../utils/i18n';
import type { SortOrder } from '../../utils/search/types';
import { ToolButton } from '../ui/ToolButton';
import { formatMinutes } from './format-time';
import { SortSelect } from './SortSelect';

interface Props {
  title: string;
  /** Null until counted. */
  count: number | null;
  /** Reading time of them all; null where it is not known. */
  minutes: number | null;
  sort: SortOrder | null;
  searched: boolean;
  filters: { open: boolean; active: number; panelId: string };
  onSort: (sort: SortOrder | null) => void;
  onToggleFilters: () => void;
}

/** What is shown, how much of it, in which order. */
export function ListHead(props: Props) {
  const { title, count, minutes, sort, searched, filters, onSort, onToggleFilters } = props;
  return (
    <div class="head">
      <h1>{title}</h1>
      <p class="head-count">
        {count === null ? '' : t('libraryCount', count)}
        {minutes ? ` · ${formatMinutes(minutes)}` : ''}
      </p>
      <div class="head-tools">
        <SortSelect sort={sort} searched={searched} onSort={onSort} />
        <ToolButton
          label={t('filterTitle')}
          showLabel
          kind="quiet"
          expanded={filters.open}
          badge={filters.active}
          onClick={onToggleFilters}
        >
          <SlidersHorizontal size={18} aria-hidden />
        </ToolButton>
      </div>
    </div>
  );
}
