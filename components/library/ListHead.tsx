import { SlidersHorizontal } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../../utils/i18n';
import type { SortOrder } from '../../utils/search/types';
import { ToolButton } from '../ui/ToolButton';
import { formatMinutes } from './format-time';
import { SortSelect } from './SortSelect';

/** Typing has paused. */
const QUIET_MS = 800;

interface Props {
  title: string;
  /** Null until counted. */
  count: number | null;
  /** Reading time of them all; null where it is not known. */
  minutes: number | null;
  sort: SortOrder | null;
  searched: boolean;
  /** Nothing to sort or to filter. */
  bare: boolean;
  filters: { open: boolean; active: number };
  onSort: (sort: SortOrder | null) => void;
  onToggleFilters: () => void;
}

/** Says how much was found, to screen readers, once nobody types any more. */
function FoundStatus({ count }: { count: number | null }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(count === null ? '' : t('librarySearchFound', count)), QUIET_MS);
    return () => clearTimeout(timer);
  }, [count]);
  return (
    <p class="unseen" role="status">
      {said}
    </p>
  );
}

/** What is shown, how much of it, in which order. */
export function ListHead(props: Props) {
  const { title, count, minutes, sort, searched, bare, filters, onSort, onToggleFilters } = props;
  return (
    <div class="head">
      <h1>{title}</h1>
      <p class="head-count">
        {count ? t('libraryCount', count) : ''}
        {minutes ? ` · ${formatMinutes(minutes)}` : ''}
      </p>
      <FoundStatus count={searched ? count : null} />
      <div class="head-tools" hidden={bare}>
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
