import type { SavedArticle } from '../../utils/library/types';

export type Shelf = 'unread' | 'read' | 'all';

/** A row of the list: an article, or a record that can no longer be read. */
export type Row = { ok: true; id: string; article: SavedArticle } | { ok: false; id: string };

export type Summary = Record<Shelf, { count: number; minutes: number }>;

/** What a reader can do with a story, in the list and while reading. */
export interface StoryActions {
  setRead: (id: string, read: boolean) => void;
  remove: (id: string) => void;
}

/** Addresses inside the library page. */
export const HREF: Record<Shelf, string> = { unread: '#/', read: '#/dibaca', all: '#/semua' };

export const storyHref = (id: string): string => `#/baca/${id}`;
