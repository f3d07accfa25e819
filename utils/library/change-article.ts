import { articleKey } from './document-ids';
import type { Store } from './store';
import { editDocuments } from './write-documents';

/** Marks an article read at `now`, or unread. Nothing happens where there is none. */
export function setRead(store: Store, id: string, read: boolean, now: Date): Promise<boolean> {
  return changeFields(store, id, { readAt: read ? now.toISOString() : null });
}

/** Deletes an article so that it can be undone (`deleted` false) until it is purged. Works on corrupt records too. */
export function setDeleted(store: Store, id: string, deleted: boolean, now: Date): Promise<boolean> {
  return changeFields(store, id, { deletedAt: deleted ? now.toISOString() : null });
}

function changeFields(store: Store, id: string, fields: Record<string, string | null>): Promise<boolean> {
  return editDocuments(store, [articleKey(id)], ([document]) =>
    document ? [{ ...document, ...fields }] : null,
  );
}
