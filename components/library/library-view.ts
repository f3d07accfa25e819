import type { SavedArticle } from '../../utils/library/types';
import type { Snippet } from '../../utils/search/types';

/** A row of the list: an article, or a record that can no longer be read. */
export type Row = { ok: true; id: string; article: SavedArticle } | { ok: false; id: string };

/** All that one row shows. */
export interface RowView {
  /** Null while it is being read. */
  row: Row | null;
  /** How far it was read, 0 to 1; null where nothing is known. */
  progress: number | null;
  /** How many highlights it has. */
  notes: number;
  /** Where something is searched for: why it is in the list. */
  snippet: Snippet | null;
}

/** What a reader can do with stories, in the list and while reading; one undo takes back the whole. */
export interface StoryActions {
  setRead: (ids: string[], read: boolean) => void;
  setFavourite: (ids: string[], favourite: boolean) => void;
  changeTags: (ids: string[], change: TagChange) => void;
  remove: (ids: string[]) => void;
}

export interface TagChange {
  add: string[];
  remove: string[];
}

/** What can be done in a row besides. */
export interface RowActions extends StoryActions {
  /** `toHere`: all from the one chosen last. */
  select: (id: string, toHere: boolean) => void;
  editTags: (id: string) => void;
  /** Opens the row's actions in a sheet, as on a phone. */
  openMenu: (id: string) => void;
}
