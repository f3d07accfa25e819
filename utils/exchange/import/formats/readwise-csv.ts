import { all, csvFormat } from './csv-format';
import { listOf } from './list-of';

/**
 * Readwise Reader's list: `Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen`. The location is new,
 * later, shortlist, archive or feed; the progress 0 to 1.
 */
export const readwiseCsv = csvFormat('readwise', all('url', 'document tags', 'saved date'), (cell) => ({
  url: cell('url'),
  title: cell('title'),
  savedAt: cell('saved date'),
  tags: listOf(cell('document tags')),
  archived: cell('location') === 'archive',
  progress: cell('reading progress') === '' ? undefined : Number(cell('reading progress')),
}));
