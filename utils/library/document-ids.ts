/**
 * What lies in the store (docs/library.md). Of an article: `article:<id>` what the list shows, `content:<id>` what the
 * reading view shows, `notes:<id>` highlights and notes, `place:<id>` where the reader was. `shelf:<part>:<order>:<id>`
 * are empty documents whose ids sort newest first: the first page of a long list costs the page and not the list.
 * `import:<import>:<part>` tells what an import did. `picture:<sha256>` is a picture, shared by the articles that show it;
 * `pictures:<id>` says which those are, and `pending:<id>` that some of them are yet to be fetched.
 */
export const ARTICLE = 'article:';
export const CONTENT = 'content:';
export const NOTES = 'notes:';
export const PLACE = 'place:';
export const PICTURES = 'pictures:';
export const PENDING = 'pending:';
export const PICTURE = 'picture:';
export const SHELF = 'shelf:';
export const IMPORT = 'import:';

/** Just after every id that starts with a prefix. */
export const END = '￰';

const LAST_MOMENT = 9_999_999_999_999;

export const articleKey = (id: string): string => ARTICLE + id;
export const contentKey = (id: string): string => CONTENT + id;
export const notesKey = (id: string): string => NOTES + id;
export const placeKey = (id: string): string => PLACE + id;
export const picturesKey = (id: string): string => PICTURES + id;
export const pendingKey = (id: string): string => PENDING + id;
export const pictureKey = (hash: string): string => PICTURE + hash;

/** What an article is filed under: one of the first three, and among the favourites besides. */
export type ShelfPart = 'unread' | 'archive' | 'deleted' | 'favourites';

export const shelfPrefix = (part: ShelfPart): string => `${SHELF}${part}:`;

/** Where an article stands among those of its shelf: a later `moment` (ISO 8601) sorts first, what is no date last. */
export function orderKey(id: string, moment: string): string {
  const ms = Date.parse(moment);
  const order = LAST_MOMENT - (Number.isNaN(ms) ? 0 : Math.max(0, ms));
  return `${String(order).padStart(13, '0')}:${id}`;
}

/** The article's id in any key that ends with it. */
export function idOfKey(key: string): string {
  return key.slice(key.lastIndexOf(':') + 1);
}
