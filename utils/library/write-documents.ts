import { getDocuments, type StoredDocument } from './documents';
import type { Store } from './store';

const ATTEMPTS = 5;

type Edited = { _id: string; _rev?: string; _deleted?: boolean; [field: string]: unknown };

/**
 * Reads the documents under `keys`, lets `edit` make the new ones, and writes them in one transaction: a background
 * killed on the way leaves all or none of them. Where another writer was faster (a revision conflict), it starts over.
 * `edit` gets null for a document that is not there, and answers null to write nothing.
 */
export async function editDocuments(
  store: Store,
  keys: string[],
  edit: (found: (StoredDocument | null)[]) => Edited[] | null,
): Promise<boolean> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const documents = edit(await getDocuments(store, keys));
    if (!documents || documents.length === 0) return false;
    const results = await store.bulkDocs(documents);
    const failed = results.find((result) => 'error' in result && result.error);
    if (!failed) return true;
    if (!('status' in failed) || failed.status !== 409) throw failed;
  }
  throw new Error(`conflict on ${keys.join(', ')} after ${ATTEMPTS} attempts`);
}
