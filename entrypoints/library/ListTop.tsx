import { useState } from 'preact/hooks';
import { FilterChips } from '../../components/library/FilterChips';
import { filterChips } from '../../components/library/filter-chips';
import { FilterPanel } from '../../components/library/FilterPanel';
import { isNarrowed, type ListAddress } from '../../components/library/library-address';
import { ListHead } from '../../components/library/ListHead';
import { shelfName } from '../../components/library/shelf-names';
import { t } from '../../utils/i18n';
import type { ShelfSummary } from '../../utils/library/summary';
import { today } from './today';
import type { Listing } from './use-listing';

interface Props {
  list: ListAddress;
  listing: Listing;
  /** The shelf as it is, nothing left out; null until counted. */
  whole: ShelfSummary | null;
  onChange: (change: Partial<ListAddress>) => void;
}

/** What is shown and how much of it, its order, and what it is narrowed by. */
export function ListTop({ list, listing, whole, onChange }: Props) {
  const [filtering, setFiltering] = useState(false);
  const { answer } = listing;
  const narrowed = isNarrowed(list);
  const counted = answer?.facets.shelves[list.shelf] ?? null;
  const shown = narrowed ? counted : (whole ?? counted);
  const understood = answer?.understood ?? [];
  const chips = filterChips(list, understood, answer?.facets ?? null);
  return (
    <>
      <ListHead
        title={list.text ? t('libraryFound', shelfName(list.shelf)) : shelfName(list.shelf)}
        count={shown?.count ?? null}
        minutes={shown?.minutes ?? null}
        sort={list.sort}
        searched={list.text.trim() !== ''}
        bare={!narrowed && listing.state === 'ready' && listing.ids.length === 0}
        filters={{ open: filtering, active: chips.length - understood.length }}
        onSort={(sort) => onChange({ sort })}
        onToggleFilters={() => setFiltering(!filtering)}
      />
      {filtering && answer ? (
        <FilterPanel
          filters={list.filters}
          facets={answer.facets}
          today={today()}
          onChange={(filters) => onChange({ filters: { ...list.filters, ...filters } })}
        />
      ) : null}
      <FilterChips chips={chips} list={list} />
    </>
  );
}
