import { all, csvFormat, splitTags } from './csv-format';
import { folderTags } from './folder-tags';

/**
 * Raindrop.io's backup: `id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite`. Folders in folders are
 * parted by `/`; highlights stand one a line.
 */
export const raindropCsv = csvFormat('raindrop', all('url', 'excerpt', 'folder', 'created'), (cell) => ({
  url: cell('url'),
  title: cell('title'),
  savedAt: cell('created'),
  excerpt: cell('excerpt'),
  tags: [...splitTags(cell('tags'), /,/), ...folderTags(cell('folder').split('/'))],
  favourite: cell('favorite') === 'true',
  notes: [
    { note: cell('note') },
    ...cell('highlights')
      .split('\n')
      .map((quote) => ({ quote })),
  ],
}));
