import { csvFormat, type Cell } from './csv-format';
import { folderTags } from './folder-tags';
import { listOf } from './list-of';

/** Names under which tables of links have the same thing: Bening's own export, Matter, lists made by hand. */
const NAMES = {
  url: ['url', 'link', 'href', 'address', 'alamat', 'tautan'],
  title: ['title', 'judul', 'name', 'nama'],
  savedAt: [
    'saved',
    'saved_at',
    'created',
    'created_at',
    'date_added',
    'timestamp',
    'date',
    'disimpan',
    'tanggal',
  ],
  read: ['read', 'read_at', 'archived', 'is_archived', 'archived_at', 'status', 'dibaca'],
  favourite: ['favourite', 'favorite', 'favorited', 'starred', 'is_starred', 'favorit'],
  tags: ['tags', 'tag', 'labels', 'label'],
  folder: ['folder', 'collection'],
  note: ['note', 'notes', 'catatan'],
  excerpt: ['excerpt', 'description', 'summary'],
  siteName: ['site', 'publisher', 'situs'],
  authors: ['authors', 'author', 'penulis'],
  published: ['published', 'published_at', 'terbit'],
};

/** Yes, or the moment when it was. */
const YES = /^(?:true|yes|ya|1|read|archived?|dibaca|arsip|\d{4}-\d\d-\d\d.*)$/i;

/** Any table with a column of addresses. */
export const table = csvFormat(
  'table',
  (columns) => NAMES.url.some((name) => columns.includes(name)),
  (cell) => ({
    url: oneOf(cell, 'url'),
    // Our own export, as others, puts an apostrophe before what a spreadsheet would take for a formula.
    title: oneOf(cell, 'title').replace(/^'(?=[=+\-@])/, ''),
    savedAt: oneOf(cell, 'savedAt'),
    archived: YES.test(oneOf(cell, 'read')),
    readAt: oneOf(cell, 'read'),
    favourite: YES.test(oneOf(cell, 'favourite')),
    tags: [
      ...listOf(oneOf(cell, 'tags').replace(/[|;]/g, ',')),
      ...folderTags(oneOf(cell, 'folder').split('/')),
    ],
    excerpt: oneOf(cell, 'excerpt'),
    siteName: oneOf(cell, 'siteName'),
    authors: oneOf(cell, 'authors').split(/[,;|]/),
    published: oneOf(cell, 'published'),
    notes: [{ note: oneOf(cell, 'note') }],
  }),
);

function oneOf(cell: Cell, what: keyof typeof NAMES): string {
  return NAMES[what].map(cell).find((value) => value !== '') ?? '';
}
