import { BookCheck, Inbox, Library, Settings } from 'lucide-preact';
import { t, type MessageKey } from '../../utils/i18n';
import { Drop } from '../ui/Drop';
import { HREF, type Shelf, type Summary } from './library-view';

const SHELVES: [Shelf, MessageKey, typeof Inbox][] = [
  ['unread', 'libraryUnread', Inbox],
  ['read', 'libraryRead', BookCheck],
  ['all', 'libraryAll', Library],
];

interface Props {
  /** Null while a story is open. */
  shelf: Shelf | null;
  /** Null until counted. */
  summary: Summary | null;
  settingsHref: string;
}

/** The name, the shelves with how much is on each, and the way to the settings. A row of tabs on a phone. */
export function LibraryNav({ shelf, summary, settingsHref }: Props) {
  return (
    <header class="side">
      <span class="brand">
        <Drop size={26} /> Bening
      </span>
      <nav aria-label={t('libraryShelves')}>
        {SHELVES.map(([name, label, Icon]) => (
          <a key={name} class="nav" href={HREF[name]} aria-current={name === shelf ? 'page' : undefined}>
            <Icon size={18} aria-hidden />
            <span>{t(label)}</span>
            <small>{summary ? summary[name].count : ''}</small>
          </a>
        ))}
      </nav>
      <a class="nav settings" href={settingsHref}>
        <Settings size={18} aria-hidden />
        <span>{t('librarySettings')}</span>
      </a>
    </header>
  );
}

/** The shelf's name as a heading. */
export function shelfName(shelf: Shelf): string {
  return t(SHELVES.find(([name]) => name === shelf)?.[1] ?? 'libraryTitle');
}
