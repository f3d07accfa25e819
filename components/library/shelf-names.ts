import { Archive, Inbox, Library, Star } from 'lucide-preact';
import { t, type MessageKey } from '../../utils/i18n';
import type { Shelf } from '../../utils/search/types';

interface ShelfLook {
  name: MessageKey;
  Icon: typeof Inbox;
}

const SHELVES: Record<Shelf, ShelfLook> = {
  unread: { name: 'libraryUnread', Icon: Inbox },
  favourites: { name: 'libraryFavourites', Icon: Star },
  archive: { name: 'libraryArchived', Icon: Archive },
  all: { name: 'libraryAll', Icon: Library },
};

/** In the order in which they stand. */
export const SHELF_LOOKS = Object.entries(SHELVES) as [Shelf, ShelfLook][];

export const shelfName = (shelf: Shelf): string => t(SHELVES[shelf].name);
