import { lengthOf, type CatalogueRow } from './catalogue-row';
import { countFacets } from './count-facets';
import type { RowTest } from './conditions';
import type { Facets, Filters, Shelf } from './types';

export interface Choices extends Pick<Filters, 'tags' | 'sites' | 'lengths'> {
  shelf: Shelf;
}

export interface Selection {
  rows: CatalogueRow[];
  facets: Facets;
}

/** The rows that meet all conditions and choices, with the counts of what else could be chosen. */
export function selectRows(
  candidates: Iterable<CatalogueRow>,
  conditions: RowTest[],
  choices: Choices,
): Selection {
  const facets = countFacets();
  const rows: CatalogueRow[] = [];
  for (const row of candidates) {
    if (!conditions.every((meets) => meets(row))) continue;
    const shelf = isOnShelf(row, choices.shelf);
    const tags = choices.tags.every((tag) => row.tags.includes(tag));
    const site = choices.sites.length === 0 || choices.sites.includes(row.site);
    const length = choices.lengths.length === 0 || choices.lengths.includes(lengthOf(row));
    if (tags && site && length) facets.addToShelves(row);
    if (shelf && tags && length) facets.addToSites(row);
    if (shelf && tags && site) facets.addToLengths(row);
    if (!(shelf && tags && site && length)) continue;
    facets.addToTags(row);
    rows.push(row);
  }
  return { rows, facets: facets.counted() };
}

export function isOnShelf(row: CatalogueRow, shelf: Shelf): boolean {
  switch (shelf) {
    case 'unread':
      return row.readAt === null;
    case 'archive':
      return row.readAt !== null;
    case 'favourites':
      return row.favourite;
    case 'all':
      return true;
  }
}
