import { ChartColumn, Download, FileUp, HardDrive, Settings, Tag } from 'lucide-preact';
import { t } from '../../utils/i18n';
import type { FacetCount, Shelf } from '../../utils/search/types';
import { Drop } from '../ui/Drop';
import { listHref, NO_FILTERS, shelfAddress, type ListAddress } from './library-address';
import { SHELF_LOOKS } from './shelf-names';

interface Props {
  list: ListAddress;
  /** Stories on each shelf; null until counted. */
  counts: Record<Shelf, { count: number }> | null;
  /** All tags there are, most used first. */
  tags: FacetCount[];
  /** A click on the shelf that is shown. */
  onAgain: () => void;
}

/** The name, the shelves and tags with how much is in each, and the way to the settings. On a phone the shelves lie under the thumb. */
export function LibraryNav({ list, counts, tags, onAgain }: Props) {
  const chosen = list.filters.tags;
  return (
    <header class="side">
      <a class="brand" href={listHref(shelfAddress('unread'))}>
        <Drop size={26} /> Bening
      </a>
      <nav class="shelves" aria-label={t('libraryShelves')}>
        {SHELF_LOOKS.map(([shelf, { name, Icon }]) => (
          <a
            key={shelf}
            class="nav"
            href={listHref(shelfAddress(shelf))}
            aria-current={shelf === list.shelf && chosen.length === 0 ? 'page' : undefined}
            onClick={() => shelf === list.shelf && onAgain()}
          >
            <Icon size={18} aria-hidden />
            <span>{t(name)}</span>
            <small>{counts?.[shelf].count.toLocaleString(t('uiLanguage'))}</small>
          </a>
        ))}
      </nav>
      {tags.length > 0 ? (
        <nav class="tags-nav" aria-label={t('libraryTags')}>
          {tags.map(({ key, label, count }) => (
            <a
              key={key}
              class="nav"
              href={listHref({ ...shelfAddress('all'), filters: { ...NO_FILTERS, tags: [key] } })}
              aria-current={chosen.includes(key) ? 'true' : undefined}
            >
              <Tag size={18} aria-hidden />
              <span>{label}</span>
              <small>{count}</small>
            </a>
          ))}
        </nav>
      ) : null}
      <nav class="pages-nav" aria-label={t('libraryPages')}>
        <a class="nav" href="#/impor">
          <FileUp size={18} aria-hidden />
          <span>{t('importTitle')}</span>
        </a>
        <a class="nav" href="#/ekspor">
          <Download size={18} aria-hidden />
          <span>{t('exportTitle')}</span>
        </a>
        <a class="nav" href="#/statistik">
          <ChartColumn size={18} aria-hidden />
          <span>{t('statisticsTitle')}</span>
        </a>
        <a class="nav wide-only" href="#/penyimpanan">
          <HardDrive size={18} aria-hidden />
          <span>{t('storageTitle')}</span>
        </a>
        <a class="nav" href="/options.html">
          <Settings size={18} aria-hidden />
          <span>{t('librarySettings')}</span>
        </a>
      </nav>
    </header>
  );
}
