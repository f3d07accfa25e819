import { all, csvFormat } from './csv-format';
import { listOf } from './list-of';

/** Folders that say what became of a story; all others are the reader's own, and become tags. */
const FOLDERS = ['unread', 'archive', 'starred', ''];

/**
 * Instapaper's export: `URL,Title,Selection,Folder,Timestamp`, since 2024 with `Tags` (a JSON list). `Starred` stands in
 * the place of the folder, so that whether it was read is not known. The selection is what the reader marked while saving.
 */
export const instapaperCsv = csvFormat('instapaper', all('url', 'title', 'selection', 'folder'), (cell) => {
  const folder = cell('folder').trim();
  const kind = folder.toLowerCase();
  return {
    url: cell('url'),
    title: cell('title'),
    savedAt: cell('timestamp'),
    archived: kind === 'archive',
    favourite: kind === 'starred',
    tags: [...listOf(cell('tags')), ...(FOLDERS.includes(kind) ? [] : [folder])],
    notes: [{ quote: cell('selection') }],
  };
});
