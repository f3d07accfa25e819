import { idOfKey, orderKey, shelfPrefix, type ShelfPart } from './document-ids';

/**
 * The `shelf:` documents that an `article:` document should have. It may be corrupt, and still needs a place where it
 * is seen and can be deleted: among the unread.
 */
export function shelfKeys(article: { _id: string; [field: string]: unknown }): string[] {
  const { savedAt, readAt, deletedAt, favourite } = article;
  const on = (part: ShelfPart, moment: unknown): string =>
    shelfPrefix(part) + orderKey(idOfKey(article._id), typeof moment === 'string' ? moment : '');
  if (typeof deletedAt === 'string') return [on('deleted', deletedAt)];
  const main = on(typeof readAt === 'string' ? 'archive' : 'unread', savedAt);
  return favourite === true ? [main, on('favourites', savedAt)] : [main];
}
