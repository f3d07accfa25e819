import { lengthOf, type CatalogueRow } from './catalogue-row';
import { fold } from './tokens';
import type { FacetCount, Facets } from './types';

/** Counts rows under what could be chosen to narrow a list. */
export function countFacets() {
  const none = () => ({ count: 0, minutes: 0 });
  const shelves: Facets['shelves'] = {
    unread: none(),
    archive: none(),
    favourites: none(),
    all: none(),
  };
  const lengths: Facets['lengths'] = { short: 0, medium: 0, long: 0 };
  const tags = new Map<string, FacetCount>();
  const sites = new Map<string, FacetCount>();
  const toShelf = (shelf: keyof Facets['shelves'], { minutes }: CatalogueRow) => {
    shelves[shelf].count += 1;
    shelves[shelf].minutes += minutes;
  };

  return {
    addToShelves(row: CatalogueRow): void {
      toShelf('all', row);
      toShelf(row.readAt === null ? 'unread' : 'archive', row);
      if (row.favourite) toShelf('favourites', row);
    },
    addToSites: (row: CatalogueRow): void => addOne(sites, row.site, row.siteName),
    addToLengths(row: CatalogueRow): void {
      lengths[lengthOf(row)] += 1;
    },
    addToTags: (row: CatalogueRow): void => row.tags.forEach((tag) => addOne(tags, tag, tag)),
    counted: (): Facets => ({ shelves, lengths, tags: mostFirst(tags), sites: mostFirst(sites) }),
  };
}

function addOne(counts: Map<string, FacetCount>, key: string, label: string): void {
  const count = counts.get(key);
  if (count) count.count += 1;
  else counts.set(key, { key, label, count: 1 });
}

/** Most frequent first, then by name. */
function mostFirst(counts: Map<string, FacetCount>): FacetCount[] {
  return [...counts.values()].sort((a, b) => b.count - a.count || (fold(a.label) < fold(b.label) ? -1 : 1));
}
