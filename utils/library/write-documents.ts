import { getDocuments, type StoredDocument } from './documents';
import type { Store } from './store';

/** How often a write that lost against another writer is tried. */
export const ATTEMPTS = 5;

export type Edited = { _id: string; _rev?: string; _deleted?: boolean; [field: string]: unknown };

/** Writes all in one transaction. `failed`: the first that was refused, most likely a conflict; the others are written. */
export async function writeDocuments(
  store: Store,
  documents: Edited[],
): Promise<{ ok: true } | { ok: false; failed: object }> {
  const results = await store.bulkDocs(documents);
  const failed = results.find((result) => 'error' in result && result.error);
  return failed ? { ok: false, failed } : { ok: true };
}

export function isConflict(failed: object): boolean {
  return 'status' in failed && failed.status === 409;
}

export function tooManyConflicts(keys: string[]): Error {
  return new Error(`conflict on ${keys.slice(0, 5).join(', ')} after ${ATTEMPTS} attempts`);
}

/**
 * Reads the documents under `keys`, lets `edit` make the new ones, and writes them in one transaction: a background
 * killed on the way leaves all or none of them. Where another writer was faster (a revision conflict), it starts over.
 * `edit` gets null for a document that is not there, and answers null to write nothing. Not for `article:` documents,
 * which have places on shelves (`editArticles`).
 */
export async function editDocuments(
  store: Store,
  keys: string[],
  edit: (found: (StoredDocument | null)[]) => Edited[] | null,
): Promise<boolean> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const documents = edit(await getDocuments(store, keys));
    if (!documents || documents.length === 0) return false;
    const outcome = await writeDocuments(store, documents);
    if (outcome.ok) return true;
    if (!isConflict(outcome.failed)) throw outcome.failed;
  }
  throw tooManyConflicts(keys);
}
