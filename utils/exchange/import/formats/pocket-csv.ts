import { all, csvFormat, splitTags } from './csv-format';

/**
 * Pocket's export since 2024 (`part_000000.csv`, 10,000 rows each): `title,url,time_added,tags,status`, an older one with a
 * `cursor` behind the time. Tags are parted by `|`; the address stands in for a missing title; `status` is unread or archive.
 */
export const pocketCsv = csvFormat('pocket', all('url', 'time_added', 'status'), (cell) => ({
  url: cell('url'),
  title: cell('title'),
  savedAt: cell('time_added'),
  tags: splitTags(cell('tags'), /[|,]/),
  archived: cell('status') === 'archive',
}));
