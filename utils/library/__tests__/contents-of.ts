import { getAll, type StoredDocument } from '../documents';
import type { Store } from '../store';

/** All that lies in a store, by key, without revisions. */
export async function contentsOf(store: Store): Promise<Record<string, Record<string, unknown>>> {
  const documents = await getAll(store, '', '\uffff');
  return Object.fromEntries(documents.map((document) => [document._id, withoutRevision(document)]));
}

function withoutRevision(document: StoredDocument): Record<string, unknown> {
  return Object.fromEntries(Object.entries(document).filter(([name]) => name !== '_rev'));
}
